package dev.hearsay.reading;

import dev.hearsay.article.Article;
import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The steps inside the reader, one after the other, as the walkthrough shows them. */
public final class Steps {
    private static final List<String> TAGS =
            List.of("-", "source", "source", "cue", "cue", "content", "content");

    private final WordPiece wordPiece = WordPiece.load();
    private final List<String> vocabulary;
    private final Tokens tokens;
    private final List<Window> windows;
    private final List<Sight> sights;
    private final TagChain chain;
    private final int size;
    private final int overlap;

    /**
     * Looks at the article as the reader does; {@code vocabulary} holds the pieces in the order of
     * their numbers.
     */
    public Steps(Article article, List<String> vocabulary) {
        this.vocabulary = List.copyOf(vocabulary);
        List<Span> paragraphs = article.layout().read().stream().map(Passage::span).toList();
        this.tokens = Tokens.of(article.text(), paragraphs, wordPiece);
        try (Model model = Model.load()) {
            this.size = model.window();
            this.overlap = model.overlap();
            this.chain = model.chain();
            this.windows = Window.over(tokens, size - 2, overlap);
            this.sights = windows.stream().map(w -> model.look(tokens, w)).toList();
        }
    }

    /** The words of a paragraph, one space between them. */
    public String words(int paragraph) {
        return of(paragraph).mapToObj(this::word).collect(Collectors.joining(" "));
    }

    /** Their pieces, the number behind each. */
    public String pieces(int paragraph, int most) {
        return of(paragraph)
                .limit(most)
                .mapToObj(
                        w ->
                                Arrays.stream(tokens.pieces(w))
                                        .mapToObj(p -> vocabulary.get(p) + " " + p)
                                        .collect(Collectors.joining("  ")))
                .collect(Collectors.joining("  "));
    }

    /** How many words, pieces and windows there are, and how large a window is. */
    public String windows() {
        int pieces = IntStream.range(0, tokens.size()).map(w -> tokens.pieces(w).length).sum();
        return "%d words, %d pieces, %d window%s (a window holds %d pieces, two overlap by %d)"
                .formatted(
                        tokens.size(),
                        pieces,
                        windows.size(),
                        windows.size() == 1 ? "" : "s",
                        size,
                        overlap);
    }

    /** The best tags of a paragraph, a line for each run of words with the same part. */
    public String tags(int paragraph) {
        int first = of(paragraph).findFirst().orElseThrow();
        float[][] scores = scores(paragraph);
        int[] tags = chain.best(scores);
        double[][] probabilities = chain.probabilities(scores);
        StringBuilder lines = new StringBuilder();
        for (int w = 0; w < tags.length; ) {
            int end = w + 1;
            double sum = probabilities[w][tags[w]];
            while (end < tags.length && continues(tags[w], tags[end])) {
                sum += probabilities[end][tags[end]];
                end++;
            }
            Span place = tokens.place(first + w, first + end);
            lines.append(
                    "%-8s %5s  %s%n"
                            .formatted(
                                    TAGS.get(tags[w]),
                                    percent(sum / (end - w)),
                                    tokens.text().substring(place.start(), place.end())));
            w = end;
        }
        return lines.toString().replace("\r\n", "\n");
    }

    private static boolean continues(int tag, int next) {
        return tag == 0 ? next == 0 : next % 2 == 0 && next > 0;
    }

    /** Where the spans of a paragraph point, the likeliest target and "nowhere". */
    public String links(int paragraph) {
        List<Tagged> spans =
                chain.spans(scores(paragraph), of(paragraph).findFirst().orElseThrow());
        Sights all = new Sights(sights, tokens.size());
        StringBuilder lines = new StringBuilder();
        for (Tagged span : spans) {
            if (span.role() == Role.CONTENT) {
                lines.append(link(all, Link.CONTENT_TO_CUE, span, ofRole(spans, Role.CUE)));
            } else if (span.role() == Role.CUE) {
                lines.append(link(all, Link.CUE_TO_SOURCE, span, ofRole(spans, Role.SOURCE)));
            }
        }
        return lines.toString();
    }

    private String link(Sights all, Link link, Tagged from, List<Tagged> targets) {
        StringBuilder line =
                new StringBuilder(from.role().name().toLowerCase(Locale.ROOT))
                        .append(" “")
                        .append(shown(from))
                        .append("” points at");
        for (Tagged target : targets) {
            line.append(
                    " “%s” %s,"
                            .formatted(shown(target), percent(all.pointing(link, from, target))));
        }
        return line.append(" nowhere %s%n".formatted(percent(all.nowhere(link, from, from))))
                .toString()
                .replace("\r\n", "\n");
    }

    private static List<Tagged> ofRole(List<Tagged> spans, Role role) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    private String shown(Tagged span) {
        Span place = tokens.place(span.start(), span.end());
        String words = tokens.text().substring(place.start(), place.end());
        return words.length() <= 30 ? words : words.substring(0, words.indexOf(' ', 18)) + " …";
    }

    private float[][] scores(int paragraph) {
        List<float[]> scores = new ArrayList<>();
        of(paragraph).forEach(w -> scores.add(sight(w).orElseThrow().tags(w)));
        return scores.toArray(float[][]::new);
    }

    private Optional<Sight> sight(int word) {
        return sights.stream().filter(sight -> sight.window().holds(word, word + 1)).findFirst();
    }

    private IntStream of(int paragraph) {
        return IntStream.range(0, tokens.size()).filter(w -> tokens.paragraph(w) == paragraph);
    }

    private String word(int word) {
        return tokens.text().substring(tokens.span(word).start(), tokens.span(word).end());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
