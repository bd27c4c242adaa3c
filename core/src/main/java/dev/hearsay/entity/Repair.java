package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model marked becomes what it should have marked.
 *
 * <pre>{@code
 * ⟨Ann⟩ ⟨Lee⟩              ->  Ann Lee       a name that was split
 * ⟨Mayor Ann Lee's⟩        ->  Ann Lee       with its title and its possessive
 * ⟨Bo Berg⟩ Jr.            ->  Bo Berg Jr.
 * ⟨Lee⟩ four times a person, once a company  ->  five times a person
 * }</pre>
 */
final class Repair {
    private static final int MOST_WORDS = 5;
    private static final Pattern SUFFIX =
            Pattern.compile(",? (?:(?:Jr|Sr)\\b\\.?|III\\b|II\\b|IV\\b)");
    private static final Set<String> AGENT_VERBS =
            WordList.load(Repair.class, "en/agent-verbs.txt");
    private static final Set<String> BEFORE_PLACES =
            new TreeSet<>(
                    List.of(
                            "in", "at", "from", "near", "of", "to", "outside", "around", "with",
                            "for", "inside", "through", "across", "toward", "towards", "the", "by",
                            "on"));

    private final Reading reading;
    private final String text;

    private Repair(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
    }

    /**
     * One for each mention of the reading, in its order; two that are one name are the same one.
     */
    static List<Found> mentions(Reading reading) {
        return new Repair(reading).mentions();
    }

    private List<Found> mentions() {
        List<Found> founds = new ArrayList<>();
        List<Mention> mentions = reading.mentions();
        int next = 0;
        while (next < mentions.size()) {
            int last = next;
            while (last + 1 < mentions.size() && split(mentions, next, last + 1)) {
                last++;
            }
            Found found = found(mentions.get(next), mentions.get(last));
            for (int i = next; i <= last; i++) {
                founds.add(found);
            }
            next = last + 1;
        }
        vote(founds);
        return founds;
    }

    /** Whether a mention goes on with the name that an earlier one began. */
    private boolean split(List<Mention> mentions, int first, int next) {
        Mention one = mentions.get(next - 1);
        Mention other = mentions.get(next);
        if (!person(one) || !person(other) || one.span().end() > other.span().start()) {
            return false;
        }
        String between = text.substring(one.span().end(), other.span().start());
        List<String> tail = List.of(other.passage().words().split(" ", -1));
        int words =
                text.substring(mentions.get(first).span().start(), other.span().end())
                        .split(" ", -1)
                        .length;
        boolean secondPerson = tail.size() > 1 && GivenNames.known(tail.get(0));
        return (between.isEmpty() || between.equals(" ") || between.equals("-"))
                && words <= MOST_WORDS
                && !secondPerson;
    }

    private static boolean person(Mention mention) {
        return mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PERSON;
    }

    private Found found(Mention first, Mention last) {
        Span span = first.span().cover(last.span());
        if (first.form() != Mention.Form.NAME) {
            return new Found(first, PersonName.parse(""), agent(span));
        }
        Span name = trim(span, person(first));
        PersonName parsed = PersonName.parse(titlesBefore(name) + Passage.of(text, name).words());
        Mention mention =
                name.equals(first.span())
                        ? first
                        : new Mention(
                                Passage.of(text, name),
                                first.form(),
                                first.type(),
                                first.antecedents(),
                                Math.min(first.confidence(), last.confidence()),
                                "entity/repair");
        return new Found(mention, parsed, agent(name));
    }

    private Span trim(Span span, boolean person) {
        String words = text.substring(span.start(), span.end());
        String trimmed = Spelling.trim(words);
        if (trimmed.isEmpty()) {
            return span;
        }
        int start = span.start() + words.indexOf(trimmed);
        int end = start + trimmed.length();
        if (person) {
            List<String> parts = List.of(trimmed.split(" ", -1));
            for (int title = Titles.atHead(parts); title > 0; title = Titles.atHead(parts)) {
                start += String.join(" ", parts.subList(0, title)).length() + 1;
                parts = parts.subList(title, parts.size());
            }
            Matcher suffix = SUFFIX.matcher(text).region(end, text.length());
            end = suffix.lookingAt() ? suffix.end() : end;
        }
        return start < end ? new Span(start, end) : span;
    }

    /** The words before a name that are titles: {@code Mr.}, {@code Foreign Minister}. */
    private String titlesBefore(Span name) {
        int start = name.start();
        for (int i = 0; i < 3; i++) {
            String word = Line.wordBefore(text, start);
            int from = text.lastIndexOf(word, start - 1);
            if (word.isEmpty()
                    || !Character.isUpperCase(word.codePointAt(0))
                    || Titles.find(word).isEmpty()) {
                break;
            }
            start = from;
        }
        return text.substring(start, name.start());
    }

    /** Whether it is a source, or stands right before a verb of saying and not behind "in". */
    private boolean agent(Span span) {
        boolean source =
                reading.attributions().stream()
                        .flatMap(a -> a.source().stream())
                        .anyMatch(
                                s ->
                                        s.span().contains(span)
                                                && s.span().end() - span.end() <= 2
                                                && span.start() - s.span().start() <= 4);
        if (source) {
            return true;
        }
        String before = Spelling.fold(Line.wordBefore(text, span.start()));
        String after = Line.wordAfter(text, span.end());
        if (after.equals("also") || after.endsWith("ly")) {
            after = Line.wordAfter(text, text.indexOf(after, span.end()) + after.length());
        }
        return AGENT_VERBS.contains(after) && !BEFORE_PLACES.contains(before);
    }

    /** A string that is often one sort of thing and seldom another is always the former. */
    private static void vote(List<Found> founds) {
        Map<String, Map<Mention.Type, Double>> votes = new TreeMap<>();
        for (Found found : founds) {
            if (found.named()) {
                votes.computeIfAbsent(found.plain(), key -> new TreeMap<>())
                        .merge(found.mention().type(), found.mention().confidence(), Double::sum);
            }
        }
        for (Found found : founds) {
            if (found.named()) {
                Map<Mention.Type, Double> counted =
                        votes.getOrDefault(found.plain(), new TreeMap<>());
                Mention.Type best = found.mention().type();
                for (Map.Entry<Mention.Type, Double> vote : counted.entrySet()) {
                    if (vote.getValue() > 1.5 * counted.getOrDefault(best, 0.0)) {
                        best = vote.getKey();
                    }
                }
                found.take(best);
            }
        }
    }
}
