package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of an altered quotation, and what became of it.
 *
 * <pre>{@code
 * Courier      "The hull is sound in every part,"
 * Radio Nord   "The hull is safe and sound,"
 *   "The hull is   SAME        safe and   ADDED        sound,"   SAME
 * }</pre>
 *
 * @param words the words, with no line end, a space at either end where one stands there
 * @param change what became of them
 */
public record Alteration(String words, Change change) {

    /** What became of words. */
    public enum Change {
        /** They stand in both. */
        SAME,
        /** Only this article has them. */
        ADDED,
        /** Only the fullest quotation has them. */
        LEFT_OUT
    }

    /**
     * The pieces of what a form of a saying quotes, against its fullest form; none is empty. Only
     * what was found to be altered is told: a quotation that ends sooner is not.
     */
    public static List<Alteration> of(Saying saying, Saying.Form form) {
        Quote quote = Quote.of(form);
        List<Alteration> pieces =
                quote.against(Quote.of(saying.fullest()), form.variant().changes());
        boolean told = pieces.stream().anyMatch(piece -> piece.change != Change.SAME);
        return told ? pieces : quote.marked(form.variant().changes());
    }

    /** {@code "The hull is [+safe and+] sound,"}: on one line, what is altered in brackets. */
    static String line(List<Alteration> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.change) {
                                    case SAME -> piece.words;
                                    case ADDED -> bracketed(piece.words, "[+", "+]");
                                    case LEFT_OUT -> bracketed(piece.words, "[-", "-]");
                                })
                .collect(Collectors.joining());
    }

    /** The spaces stay outside. */
    private static String bracketed(String words, String before, String behind) {
        String bare = words.strip();
        int start = words.indexOf(bare);
        return words.substring(0, start)
                + before
                + bare
                + behind
                + words.substring(start + bare.length());
    }

    /** A piece of a text; nothing where there is nothing to see. */
    static Optional<Alteration> of(String words, Change change) {
        String line = Visible.line(words);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String before = Character.isWhitespace(words.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
        return Optional.of(new Alteration(before + line + after, change));
    }

    /** Whether some words share a letter with any of the passages. */
    static boolean touches(int start, int end, List<Passage> passages) {
        return passages.stream().anyMatch(p -> p.span().start() < end && start < p.span().end());
    }

    /** Joins what stands side by side and is alike. */
    static List<Alteration> joined(List<Alteration> pieces) {
        List<Alteration> joined = new ArrayList<>();
        for (Alteration piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).change == piece.change) {
                joined.set(
                        last, new Alteration(joined.get(last).words + piece.words, piece.change));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
