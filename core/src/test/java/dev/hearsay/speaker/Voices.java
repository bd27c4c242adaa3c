package dev.hearsay.speaker;

import dev.hearsay.article.Article;
import dev.hearsay.article.Byline;
import dev.hearsay.article.Layout;
import dev.hearsay.entity.EntityFinder;
import dev.hearsay.reading.MarkedMentions;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The speakers of a marked text as words that a test can state: name, kind, rule.
 *
 * <pre>{@code
 * ⟨p:Ann Lee⟩ came. [⟨r.p^1:She⟩] {left} «early».     Ann Lee, person, pronoun
 * [It] {says} «so».                                   nobody, unknown, pronoun
 * }</pre>
 */
final class Voices {
    private Voices() {}

    /** All speakers, in order of the text. */
    static List<Speaker> of(Reading reading) {
        return SpeakerFinder.find(reading, reading.attributions(), EntityFinder.find(reading));
    }

    static List<Speaker> of(String marked) {
        return of(MarkedMentions.of(marked));
    }

    /** The last speaker of a marked text. */
    static Speaker last(String marked) {
        List<Speaker> speakers = of(marked);
        return speakers.get(speakers.size() - 1);
    }

    static String shown(Speaker speaker) {
        return "%s, %s, %s"
                .formatted(
                        speaker.name().orElse("nobody"),
                        speaker.kind().name().toLowerCase(Locale.ROOT),
                        speaker.rule().replace("speaker/", ""));
    }

    /** A marked text that these people wrote. */
    static Reading by(List<String> writers, String marked) {
        Reading reading = MarkedMentions.of(marked);
        Article article = reading.article();
        Layout layout = article.layout();
        Byline byline = new Byline(writers, Passage.of(article.text(), new Span(0, 0)));
        return new Reading(
                new Article(
                        article.id(),
                        article.origin(),
                        article.sha256(),
                        article.text(),
                        new Layout(
                                layout.headline(),
                                Optional.of(byline),
                                layout.dateline(),
                                layout.body(),
                                layout.furniture()),
                        article.about(),
                        article.notes()),
                reading.quotations(),
                reading.attributions(),
                reading.mentions(),
                reading.moments(),
                reading.notes());
    }
}
