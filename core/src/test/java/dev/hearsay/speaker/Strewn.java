package dev.hearsay.speaker;

import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Layout;
import dev.hearsay.page.Given;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reading of any text with mentions of every form and sort, and attributions, strewn over it. */
final class Strewn {
    private static final List<Mention.Form> FORMS = List.of(Mention.Form.values());
    private static final List<Mention.Type> TYPES = List.of(Mention.Type.values());

    private Strewn() {}

    static Reading over(String text) {
        Layout layout =
                new Layout(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(piece(text, 0, text.length())),
                        List.of());
        return new Reading(
                new Article("a", "a.txt", "0a", text, layout, About.of(Given.NOTHING), List.of()),
                List.of(),
                attributions(text),
                mentions(text),
                List.of(),
                List.of());
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int start = 0; start < text.length(); start += 3 + start % 5) {
            int number = mentions.size();
            mentions.add(
                    new Mention(
                            piece(text, start, start + 1 + (start * 7 + number) % 12),
                            FORMS.get(number % 3),
                            TYPES.get((number * 3 + start) % 5),
                            number == 0
                                    ? List.of()
                                    : List.of(new Mention.Antecedent(number / 2, 0.6)),
                            0.5,
                            "strewn"));
        }
        return mentions;
    }

    private static List<Attribution> attributions(String text) {
        List<Attribution> attributions = new ArrayList<>();
        for (int start = 0; start < text.length(); start += 4 + start % 9) {
            int end = start + 2 + start % 11;
            attributions.add(
                    new Attribution(
                            List.of(piece(text, end, end + 9)),
                            List.of(),
                            List.of(piece(text, start, end)),
                            1,
                            "strewn"));
        }
        return attributions;
    }

    private static Passage piece(String text, int start, int end) {
        int last = Math.min(text.length(), end);
        return Passage.of(text, new Span(Math.min(start, last), last));
    }
}
