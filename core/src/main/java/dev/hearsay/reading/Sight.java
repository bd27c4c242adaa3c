package dev.hearsay.reading;

import java.util.function.Function;

/**
 * What the model saw in one window.
 *
 * <p>Shapes: {@code tags} is {@code [words][7]} and {@code names} {@code [words][19]}, the scores
 * of the tags of a {@link TagChain} each; {@code nouns} is {@code [words][4]}: how much a word is
 * no noun that means somebody, or one for a person, an organization, a place; {@code links} is
 * {@code [4][n][n]} in one row after the other, for {@code n} pieces: the probability that a piece
 * points at another, piece 0 standing for "nowhere".
 */
final class Sight {
    private static final double LEAST = 1e-6;

    private final Window window;
    private final Pieces pieces;
    private final float[][] tags;
    private final float[][] names;
    private final float[][] nouns;
    private final float[] links;

    /**
     * What the model gave for the pieces of a window.
     *
     * @param output by its name in the model, each in one row after the other: {@code tags}, {@code
     *     names}, {@code nouns}, {@code links}
     */
    Sight(Window window, Pieces pieces, Function<String, float[]> output) {
        this.window = window;
        this.pieces = pieces;
        this.tags = pieces.ofWords(output.apply("tags"));
        this.names = pieces.ofWords(output.apply("names"));
        this.nouns = pieces.ofWords(output.apply("nouns"));
        this.links = output.apply("links");
    }

    Window window() {
        return window;
    }

    /**
     * The tag scores of a word, which is counted from the text's first and not from the window's.
     */
    float[] tags(int word) {
        return tags[word - window.start()];
    }

    /** The scores of a word, counted as above, as part of a name. */
    float[] names(int word) {
        return names[word - window.start()];
    }

    /** The scores of a word, counted as above, as a noun that means somebody. */
    float[] nouns(int word) {
        return nouns[word - window.start()];
    }

    /**
     * The probability that the words of one span point into another; 0 where the window does not
     * hold the other.
     */
    double pointing(Link link, Tagged from, Tagged to) {
        if (!window.holds(to.start(), to.end())) {
            return 0;
        }
        return pointing(
                link,
                from,
                pieces.begin(to.start() - window.start()),
                pieces.begin(to.end() - window.start()));
    }

    /**
     * The probability that the words of a span point at nothing: what is looked for is not there.
     */
    double pointingNowhere(Link link, Tagged from) {
        return pointing(link, from, 0, 1);
    }

    /** A word points with its first piece; the words of a span are averaged as logarithms. */
    private double pointing(Link link, Tagged from, int target, int targetEnd) {
        int first = Math.max(from.start(), window.start());
        int last = Math.min(from.end(), window.end());
        double sum = 0;
        for (int word = first; word < last; word++) {
            int row =
                    (link.row() * pieces.size() + pieces.begin(word - window.start()))
                            * pieces.size();
            double mass = 0;
            for (int piece = target; piece < targetEnd; piece++) {
                mass += links[row + piece];
            }
            sum += Math.log(Math.max(mass, LEAST));
        }
        return last > first ? Math.exp(sum / (last - first)) : 0;
    }
}
