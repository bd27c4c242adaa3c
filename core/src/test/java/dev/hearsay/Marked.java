package dev.hearsay;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * A sentence with its attributions marked in it, so that nobody counts offsets.
 *
 * <pre>{@code
 * [Ann Lee] {said} «the bridge is safe».              [source]  {cue}  «content»
 * «"The bridge,"» [she] {said}, «"is safe."»          one content in two pieces
 * [1,2:She] {1:said} «1:yes» and {2:denied} «2:it».   two attributions that share a source
 * [1:Bo] {1:said} «1:[2:Rome] {2:hopes} «2:for rain»».   one inside another
 * \[sic], \5:1                                        a mark, or a number with a colon, as plain text
 * }</pre>
 *
 * <p>What was read is compared as {@code assertThat(Marked.of(text,
 * attributions)).isEqualTo(Marked.parse("…"))}: confidence and rule do not count, and a failure
 * shows both as marked text.
 *
 * @param text the text without the marks
 * @param attributions what is marked, in the order of their numbers; all with confidence 1 and the
 *     rule {@code marked}
 */
public record Marked(String text, List<Attribution> attributions) {
    private static final String OPENING = "[{«";
    private static final String CLOSING = "]}»";

    /** Copies its list. */
    public Marked {
        attributions = List.copyOf(attributions);
    }

    /** What was read in a text, without confidences and rules. */
    public static Marked of(String text, List<Attribution> attributions) {
        return new Marked(
                text,
                attributions.stream().map(a -> plain(a.content(), a.cue(), a.source())).toList());
    }

    /**
     * A marked sentence; {@link IllegalArgumentException} where a mark is not closed or an
     * attribution has no content.
     */
    public static Marked parse(String marked) {
        return new Parser(marked).parse();
    }

    private static Attribution plain(
            List<Passage> content, List<Passage> cue, List<Passage> source) {
        return new Attribution(content, cue, source, 1, "marked");
    }

    /**
     * The only attribution; {@link IllegalStateException} where there is another number of them.
     */
    public Attribution attribution() {
        if (attributions.size() != 1) {
            throw new IllegalStateException(
                    "Could not take the only attribution of '%s': it has %d. Take attributions() instead."
                            .formatted(text, attributions.size()));
        }
        return attributions.get(0);
    }

    /** The text with its marks; with numbers where it has several attributions. */
    @Override
    public String toString() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            String label = attributions.size() == 1 ? "" : (i + 1) + ":";
            attribution.source().forEach(p -> marks.add(new Mark(p.span(), 0, label)));
            attribution.cue().forEach(p -> marks.add(new Mark(p.span(), 1, label)));
            attribution.content().forEach(p -> marks.add(new Mark(p.span(), 2, label)));
        }
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int here = at;
            marks.stream()
                    .filter(mark -> mark.span.end() == here)
                    .sorted(Comparator.comparing(Mark::span).reversed())
                    .forEach(mark -> shown.append(CLOSING.charAt(mark.role)));
            marks.stream()
                    .filter(mark -> mark.span.start() == here)
                    .sorted(Comparator.comparing((Mark mark) -> -mark.span.end()))
                    .forEach(mark -> shown.append(OPENING.charAt(mark.role)).append(mark.label));
            shown.append(at < text.length() ? text.substring(at, at + 1) : "");
        }
        return shown.toString();
    }

    /** One pair of brackets: where, which sort, and the number inside it. */
    private record Mark(Span span, int role, String label) {}

    /** An opening bracket that waits for its closing one. */
    private record Open(int role, int start, List<Integer> numbers) {}

    private static final class Parser {
        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Open> open = new ArrayDeque<>();
        private final TreeMap<Integer, List<List<Span>>> found = new TreeMap<>();
        private int at;

        Parser(String marked) {
            this.marked = marked;
        }

        Marked parse() {
            while (at < marked.length()) {
                step(marked.charAt(at++));
            }
            if (!open.isEmpty()) {
                throw broken("a '%c' is not closed".formatted(OPENING.charAt(open.peek().role)));
            }
            List<Attribution> attributions = new ArrayList<>();
            for (List<List<Span>> roles : found.values()) {
                if (roles.get(2).isEmpty()) {
                    throw broken("an attribution has no «content»");
                }
                attributions.add(
                        plain(
                                passages(roles.get(2)),
                                passages(roles.get(1)),
                                passages(roles.get(0))));
            }
            return new Marked(text.toString(), attributions);
        }

        private void step(char character) {
            if (character == '\\' && at < marked.length()) {
                text.append(marked.charAt(at++));
            } else if (OPENING.indexOf(character) >= 0) {
                open.push(new Open(OPENING.indexOf(character), text.length(), numbers()));
            } else if (CLOSING.indexOf(character) >= 0) {
                close(character);
            } else {
                text.append(character);
            }
        }

        private void close(char character) {
            if (open.isEmpty() || open.peek().role != CLOSING.indexOf(character)) {
                throw broken("a '%c' closes nothing".formatted(character));
            }
            Open opened = open.pop();
            for (int number : opened.numbers) {
                found.computeIfAbsent(
                                number,
                                key ->
                                        List.of(
                                                new ArrayList<>(),
                                                new ArrayList<>(),
                                                new ArrayList<>()))
                        .get(opened.role)
                        .add(new Span(opened.start, text.length()));
            }
        }

        /** The numbers before a colon, as in {@code 1,2:}; 1 where there are none. */
        private List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>();
            int next = at;
            while (next + 1 < marked.length() && Character.isDigit(marked.charAt(next))) {
                numbers.add(marked.charAt(next) - '0');
                char after = marked.charAt(next + 1);
                next += 2;
                if (after == ':') {
                    at = next;
                    return numbers;
                }
                if (after != ',') {
                    break;
                }
            }
            return List.of(1);
        }

        private List<Passage> passages(List<Span> spans) {
            return spans.stream().sorted().map(span -> Passage.of(text.toString(), span)).toList();
        }

        private IllegalArgumentException broken(String why) {
            return new IllegalArgumentException(
                    "Could not parse '%s': %s. Put a backslash before a bracket that is no mark."
                            .formatted(marked, why));
        }
    }
}
