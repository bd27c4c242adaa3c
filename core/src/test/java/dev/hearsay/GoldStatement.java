package dev.hearsay;

import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One block of a {@code gold.marks}: the words as they stand in the article, white space aside.
 *
 * <pre>{@code
 * source: he
 * cue: told
 * content: "The mines in the northern lane … before the first ice,"
 * }</pre>
 *
 * @param source whose words they are; empty where the article does not say ({@code -})
 * @param cue what hands them on
 * @param content the pieces; {@code …} stands for words that were left out
 */
record GoldStatement(String source, String cue, List<String> content) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** Where a name ends and what is told of it begins. */
    private static final Pattern BEHIND_HEAD =
            Pattern.compile(",|\\b(?:of|at|in|for|from|who|familiar|seen|published|dated)\\b");

    /** The blocks of a file; lines that begin with {@code #} are comments. */
    static List<GoldStatement> parse(String file) {
        return Arrays.stream(file.split("\n\\s*\n", -1))
                .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(lines -> lines.stream().anyMatch(line -> line.startsWith("content: ")))
                .map(GoldStatement::of)
                .toList();
    }

    private static GoldStatement of(List<String> lines) {
        List<String> content = new ArrayList<>(values(lines, "content: "));
        content.addAll(values(lines, "content+: "));
        String source = values(lines, "source: ").get(0);
        return new GoldStatement(
                source.equals("-") ? "" : source, values(lines, "cue: ").get(0), content);
    }

    /**
     * In one line: {@code he · told · "The mines in the northern lane … before the first ice,"}.
     */
    @Override
    public String toString() {
        return source + " · " + cue + " · " + String.join(" + ", content);
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }

    /** Whether one of the statements has this source and at least half of this content's words. */
    boolean isIn(String text, List<Statement> statements) {
        List<Span> words = words(text);
        return statements.stream()
                .map(Statement::attribution)
                .filter(a -> sameHead(a.source()))
                .anyMatch(a -> 2 * words.stream().filter(w -> holds(a, w)).count() >= words.size());
    }

    private static boolean holds(Attribution attribution, Span word) {
        return attribution.content().stream().anyMatch(piece -> piece.span().contains(word));
    }

    private boolean sameHead(List<Passage> passages) {
        String read = passages.stream().map(Passage::words).collect(Collectors.joining(" "));
        if (source.isEmpty() || read.isEmpty()) {
            return source.equals(read);
        }
        return lower(source).contains(head(read)) || lower(read).contains(head(source));
    }

    private static List<String> lower(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }

    /** The last word before what is told of the name: {@code the mayor of Maren} is a mayor. */
    private static String head(String words) {
        List<String> all = lower(words);
        List<String> name = lower(BEHIND_HEAD.split(words, 2)[0]);
        return name.isEmpty() ? all.get(all.size() - 1) : name.get(name.size() - 1);
    }

    /** The places of the content's words, a leading "that" left out. */
    List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        for (String piece : content) {
            Span place =
                    place(text, piece)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "Could not find the content '%s': it does not stand in the article. Mend gold.marks."
                                                            .formatted(piece)));
            Matcher matcher = WORD.matcher(text).region(place.start(), place.end());
            while (matcher.find()) {
                words.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    /** Of several places the one nearest to the cue. */
    private Optional<Span> place(String text, String piece) {
        List<Span> cues = places(text, cue);
        return places(text, piece).stream()
                .min(
                        Comparator.comparing(
                                place ->
                                        cues.stream()
                                                .mapToInt(c -> distance(place, c))
                                                .min()
                                                .orElse(0)));
    }

    private static int distance(Span place, Span cue) {
        return place.overlaps(cue)
                ? Integer.MAX_VALUE
                : Math.max(place.start() - cue.end(), cue.start() - place.end());
    }

    private static List<Span> places(String text, String words) {
        String[] ends = words.split(" … ", -1);
        List<Span> places = new ArrayList<>();
        Matcher first = pattern(ends[0]).matcher(text);
        Matcher last = pattern(ends[ends.length - 1]).matcher(text);
        while (first.find()) {
            if (ends.length == 1) {
                places.add(new Span(first.start(), first.end()));
            } else if (last.find(first.end())) {
                places.add(new Span(first.start(), last.end()));
            }
        }
        return places;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.strip().split("\\s+", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s++")));
    }
}
