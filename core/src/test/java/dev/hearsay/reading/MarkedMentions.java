package dev.hearsay.reading;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reading out of a text with its mentions marked in it, beside what {@link MarkedReading} marks.
 *
 * <pre>{@code
 * ⟨p:Ann Lee⟩ met ⟨n.p:the mayor⟩.          a name and a noun, both of persons
 * ⟨r.p^1:She⟩ left.                          a pronoun; the model takes it for the first mention, 0.9
 * ⟨r.p^1*0.6,2*0.3:She⟩ left.                for the first with 0.6, for the second with 0.3
 * ⟨o*0.4:Lee⟩                                a name of an organization, of which the model is 0.4 sure
 * }</pre>
 *
 * <p>The letters are {@code p}erson, {@code o}rganization, {@code l} for places, {@code g}roup,
 * {@code x} for others; {@code n.} a noun, {@code r.} a pronoun. Mentions are numbered in the order
 * in which they begin.
 */
public final class MarkedMentions {
    private static final Pattern LABEL =
            Pattern.compile("(?:([nr])\\.)?([polgx])(?:\\*([0-9.]+))?(?:\\^([0-9.,*]+))?:");

    private static final Pattern NUMBERS = Pattern.compile("[\\[{«](\\d(?:,\\d)*+:)");

    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();

    private MarkedMentions() {}

    /** Every line is a paragraph of the body. */
    public static Reading of(String marked) {
        return new MarkedMentions().read(marked, false);
    }

    /** The first line is the headline, the others are the body. */
    public static Reading withHeadline(String marked) {
        return new MarkedMentions().read(marked, true);
    }

    /** The text without marks becomes the reading's; what else is marked in it is moved with it. */
    private Reading read(String marked, boolean headed) {
        String both = strip(marked);
        Reading plain = headed ? MarkedReading.withHeadline(both) : MarkedReading.of(both);
        return new Reading(
                plain.article(),
                plain.quotations(),
                plain.attributions(),
                placed(plain.article().text()),
                List.of(),
                List.of());
    }

    private record Open(int start, String label, int number) {}

    private final List<Open> opened = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();

    /** Takes the marks of mentions out; offsets count the characters that are no mark at all. */
    private String strip(String marked) {
        Deque<Open> open = new ArrayDeque<>();
        int plain = 0;
        for (int at = 0; at < marked.length(); at++) {
            char character = marked.charAt(at);
            if (character == '⟨') {
                Matcher label = LABEL.matcher(marked).region(at + 1, marked.length());
                if (!label.lookingAt()) {
                    throw new IllegalArgumentException(
                            "Could not parse '%s': a '⟨' has no label. Write ⟨p:Ann Lee⟩."
                                    .formatted(marked));
                }
                open.push(new Open(plain, label.group(), opened.size()));
                opened.add(open.peek());
                spans.add(new int[2]);
                at = label.end() - 1;
            } else if (character == '⟩') {
                Open closed = open.pop();
                spans.set(closed.number(), new int[] {closed.start(), plain});
            } else {
                text.append(character);
                plain += "[]{}«»".indexOf(character) < 0 ? 1 : 0;
                at += numbers(marked, at);
            }
        }
        return text.toString();
    }

    /** Copies the numbers behind an opening bracket, as in {@code [1,2:}, which are no text. */
    private int numbers(String marked, int at) {
        Matcher numbers = NUMBERS.matcher(marked).region(at, marked.length());
        if (!numbers.lookingAt() || (at > 0 && marked.charAt(at - 1) == '\\')) {
            return 0;
        }
        text.append(numbers.group(1));
        return numbers.group(1).length();
    }

    private List<Mention> placed(String words) {
        for (Open open : opened) {
            int[] span = spans.get(open.number());
            Matcher label = LABEL.matcher(open.label());
            if (label.matches()) {
                mentions.add(mention(Passage.of(words, new Span(span[0], span[1])), label));
            }
        }
        return mentions;
    }

    private static Mention mention(Passage passage, Matcher label) {
        Mention.Form form =
                label.group(1) == null
                        ? Mention.Form.NAME
                        : label.group(1).equals("n") ? Mention.Form.NOMINAL : Mention.Form.PRONOUN;
        Mention.Type type =
                switch (label.group(2)) {
                    case "p" -> Mention.Type.PERSON;
                    case "o" -> Mention.Type.ORGANIZATION;
                    case "l" -> Mention.Type.PLACE;
                    case "g" -> Mention.Type.GROUP;
                    default -> Mention.Type.OTHER;
                };
        double confidence = label.group(3) == null ? 1 : Double.parseDouble(label.group(3));
        return new Mention(passage, form, type, antecedents(label.group(4)), confidence, "marked");
    }

    private static List<Mention.Antecedent> antecedents(String label) {
        List<Mention.Antecedent> antecedents = new ArrayList<>();
        if (label != null) {
            for (String one : label.split(",", -1)) {
                String[] parts = one.split("\\*", -1);
                double probability = parts.length > 1 ? Double.parseDouble(parts[1]) : 0.9;
                antecedents.add(
                        new Mention.Antecedent(Integer.parseInt(parts[0]) - 1, probability));
            }
        }
        antecedents.sort(
                Comparator.comparing(Mention.Antecedent::probability, Comparator.reverseOrder()));
        return antecedents;
    }
}
