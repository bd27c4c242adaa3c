package dev.hearsay.app.answers;

import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One statement of an article, and what people say of it.
 *
 * <pre>{@code
 * "It is safe," she told Radio Nord.
 *   content   0..13    speaker   Ann Lee, person    chain   [Radio Nord, outlet]    stance   states
 * }</pre>
 *
 * @param id its name in the gold file
 * @param place where its content stands, as the gold file counts: {@code 0-13}
 * @param content the words handed on, in UTF-16 code units
 * @param source the words that say whose they are, where gold has them
 * @param cue the words that hand them on, where gold has them
 * @param speaker whose words they are; empty where nothing is said of it
 * @param chain through whom they came, outermost first; empty where nothing is said of it
 * @param stance what the cue does to them; empty where nothing is said of it
 */
public record Item(
        String id,
        String place,
        List<Span> content,
        String source,
        String cue,
        Optional<Whose> speaker,
        Optional<List<Link>> chain,
        Optional<Stance> stance) {

    /** Copies its lists. */
    public Item {
        content = List.copyOf(content);
        chain = chain.map(List::copyOf);
    }

    /**
     * A speaker as people give it.
     *
     * @param name the full name, or the description of somebody unnamed; empty where it is unknown
     * @param kind what sort of speaker; empty where gold only gives a name
     * @param form how the source says it
     */
    public record Whose(Optional<String> name, Optional<Speaker.Kind> kind, SourceForm form) {

        /** Whether it is somebody with a name: a person, an organisation or a government. */
        public boolean named() {
            return name.isPresent() && kind.map(Whose::isNamed).orElse(true);
        }

        /** Whether the text gives nobody's name. */
        public boolean nameless() {
            return kind.map(k -> k == Speaker.Kind.UNNAMED || k == Speaker.Kind.UNKNOWN)
                    .orElse(name.isEmpty());
        }

        static boolean isNamed(Speaker.Kind kind) {
            return kind == Speaker.Kind.PERSON
                    || kind == Speaker.Kind.ORGANIZATION
                    || kind == Speaker.Kind.GOVERNMENT;
        }
    }

    /**
     * One carrier of a chain.
     *
     * @param name its plain name
     * @param kind {@code agency}, {@code outlet} and so on; empty where gold does not say
     */
    public record Link(String name, String kind) {}
}
