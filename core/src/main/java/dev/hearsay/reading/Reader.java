package dev.hearsay.reading;

import dev.hearsay.article.Article;
import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks the quotations, the attributions, the mentions and the moments of an article with the
 * trained model.
 *
 * <pre>{@code
 * The mayor said the bridge is safe.
 *   source the mayor   cue said   content the bridge is safe   rule reader/attribution
 * }</pre>
 *
 * <p>Safe for many threads: they share one session of ONNX Runtime, and an article is read on the
 * thread that asks. The answer is the same on every run and for every number of threads.
 */
public final class Reader implements AutoCloseable {
    private static final String RULE = "reader/attribution";
    private static final String NESTED = "reader/attribution-inside";

    /**
     * Words that are held in memory at once; a longer article is read in parts cut between
     * paragraphs.
     */
    private static final int PART = 5_000;

    /** Contents of fewer words hand on nothing themselves. */
    private static final int SHORTEST_NEST = 6;

    private static final String QUOTES = "\"“„«";

    /** What is read with less is not kept: on PolNeAR dev three of four such are wrong. */
    private static final double CONFIDENCE = 0.4;

    /** Below this a statement inside another is not kept. */
    private static final double NEST_CONFIDENCE = 0.5;

    private final Model model;
    private final TagChain chain;
    private final WordPiece wordPiece = WordPiece.load();
    private final MentionFinder mentionFinder;
    private final Phrases phrases = Phrases.load();

    private Reader(Model model) {
        this.model = model;
        this.chain = model.chain();
        this.mentionFinder = new MentionFinder(model.nameChain(), phrases);
    }

    /**
     * A reader with the model that is shipped; {@link IllegalStateException} says why where it
     * cannot run here.
     */
    public static Reader open() {
        return new Reader(Model.load());
    }

    /**
     * A reader with the model in a file; {@link IllegalStateException} says why where it cannot be
     * used.
     */
    public static Reader open(Path model) {
        return new Reader(Model.load(model));
    }

    /** What stands in the article; never throws on content. */
    public Reading read(Article article) {
        List<Span> paragraphs = article.layout().read().stream().map(Passage::span).toList();
        String text = article.text();
        List<Quotation> quotations =
                paragraphs.stream().flatMap(p -> QuotationFinder.find(text, p).stream()).toList();
        List<Attribution> attributions = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (List<Span> part : parts(text, paragraphs)) {
            look(text, part)
                    .ifPresent(
                            seen -> {
                                List<Attribution> outer =
                                        attributions(seen, RULE).stream()
                                                .filter(Reader::isBelieved)
                                                .toList();
                                attributions.addAll(outer);
                                attributions.addAll(inside(text, outer));
                                MentionFinder.Found found =
                                        mentionFinder.find(
                                                seen.tokens(), seen.sights(), mentions.size());
                                mentions.addAll(found.mentions());
                                moments.addAll(found.moments());
                            });
        }
        return new Reading(article, quotations, attributions, mentions, moments, article.notes());
    }

    /** What reads: the model's name and the version of what runs it. */
    public Engine engine() {
        return model.engine();
    }

    /** Frees the model; reading afterwards fails. */
    @Override
    public void close() {
        model.close();
    }

    private static List<List<Span>> parts(String text, List<Span> paragraphs) {
        List<List<Span>> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        int words = 0;
        for (Span paragraph : paragraphs) {
            for (Span piece : pieces(text, paragraph)) {
                int more = Words.of(text, piece).size();
                if (words + more > PART && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    words = 0;
                }
                part.add(piece);
                words += more;
            }
        }
        parts.add(part);
        return parts;
    }

    /** A paragraph, cut between words where it alone is longer than a part. */
    private static List<Span> pieces(String text, Span paragraph) {
        if (paragraph.length() < PART) {
            return List.of(paragraph);
        }
        List<Span> words = Words.of(text, paragraph);
        List<Span> pieces = new ArrayList<>();
        for (int from = 0; from < words.size(); from += PART) {
            int to = Math.min(from + PART, words.size());
            pieces.add(words.get(from).cover(words.get(to - 1)));
        }
        return pieces;
    }

    private List<Attribution> attributions(Seen seen, String rule) {
        Tokens tokens = seen.tokens();
        List<Tagged> spans = chain.spans(tokens, word -> seen.sights().of(word).tags(word));
        return new Linker(tokens, seen.sights())
                .join(spans).stream().map(joined -> attribution(tokens, joined, rule)).toList();
    }

    /** Some paragraphs, and all that the model saw of them. */
    private record Seen(Tokens tokens, Sights sights) {}

    private Optional<Seen> look(String text, List<Span> paragraphs) {
        Tokens tokens = Tokens.of(text, paragraphs, wordPiece);
        if (tokens.size() == 0) {
            return Optional.empty();
        }
        List<Sight> sights =
                Window.over(tokens, model.window() - 2, model.overlap()).stream()
                        .map(window -> model.look(tokens, window))
                        .toList();
        return Optional.of(new Seen(tokens, new Sights(sights, tokens.size())));
    }

    private static Attribution attribution(Tokens tokens, Linker.Joined joined, String rule) {
        return new Attribution(
                joined.contents().stream().map(tagged -> passage(tokens, tagged)).toList(),
                joined.cue().stream().map(tagged -> passage(tokens, tagged)).toList(),
                joined.source().stream().map(tagged -> passage(tokens, tagged)).toList(),
                joined.confidence(),
                rule);
    }

    private static Passage passage(Tokens tokens, Tagged tagged) {
        return Passage.of(tokens.text(), tokens.place(tagged.start(), tagged.end()));
    }

    /**
     * The attributions inside the contents of others: {@code Nordland hopes that …, he said}. Each
     * content is read as a text of its own, so that the words around it cannot claim it again.
     */
    private List<Attribution> inside(String text, List<Attribution> outer) {
        return outer.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(content -> phrases.holdCue(content.words()))
                .map(Passage::span)
                .filter(content -> Words.of(text, content).size() >= SHORTEST_NEST)
                .flatMap(content -> look(text, List.of(content)).stream())
                .flatMap(seen -> attributions(seen, NESTED).stream())
                .filter(Reader::isWhole)
                .toList();
    }

    /** Inside another's words only what is complete and of one piece is believed. */
    private static boolean isWhole(Attribution found) {
        return found.content().size() == 1
                && !found.cue().isEmpty()
                && !found.source().isEmpty()
                && found.confidence() >= NEST_CONFIDENCE;
    }

    /** Words with neither cue nor source are handed on by nobody, unless they are quoted. */
    private static boolean isBelieved(Attribution found) {
        boolean handedOn = !found.cue().isEmpty() || !found.source().isEmpty();
        boolean quoted = QUOTES.indexOf(found.content().get(0).words().charAt(0)) >= 0;
        return found.confidence() >= CONFIDENCE && (handedOn || quoted);
    }
}
