package dev.hearsay.entity;

import dev.hearsay.article.Article;
import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A reading of any text with mentions of every form and sort strewn over it. */
final class Scattered {
    private static final List<Mention.Form> FORMS = List.of(Mention.Form.values());
    private static final List<Mention.Type> TYPES = List.of(Mention.Type.values());

    private Scattered() {}

    static Reading over(String text) {
        Reading plain = MarkedReading.of("x");
        List<Mention> mentions = new ArrayList<>();
        int step = 1;
        for (int start = 0; start < text.length(); start += step) {
            int length = 1 + (start * 7 + mentions.size()) % 17;
            int end = Math.min(text.length(), start + length);
            mentions.add(
                    new Mention(
                            Passage.of(text, new Span(start, end)),
                            FORMS.get(mentions.size() % 3),
                            TYPES.get((mentions.size() * 3 + start) % 5),
                            List.of(
                                    new Mention.Antecedent(mentions.size() / 2, 0.6),
                                    new Mention.Antecedent(mentions.size() + 9, 0.4)),
                            0.5,
                            "scattered"));
            step = 2 + start % 7;
        }
        return new Reading(
                new Article(
                        "a",
                        "a.txt",
                        "0a",
                        text,
                        plain.article().layout(),
                        plain.article().about(),
                        List.of()),
                List.of(),
                List.of(),
                mentions,
                List.of(),
                List.of());
    }
}
