package dev.hearsay.network;

import dev.hearsay.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cuts a word into the pieces that the model knows: uncased WordPiece, as BERT has it.
 *
 * <pre>{@code
 * "strongholds"  ->  stronghold ##s  ->  16995, 2015
 * }</pre>
 *
 * <p>Source: Devlin et al. 2019, <a href="https://aclanthology.org/N19-1423">BERT</a>.
 */
public final class WordPiece {
    /** A piece that is not in the vocabulary. */
    public static final int UNKNOWN = 100;

    /** What opens every text. */
    public static final int CLS = 101;

    /** What ends every text. */
    public static final int SEP = 102;

    private static final int LONGEST_WORD = 100;
    private static final String VOCABULARY = "vocabulary.txt";

    private final Map<String, Integer> vocabulary;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The vocabulary that is shipped, one piece a line, its line being its number. */
    public static WordPiece load() {
        InputStream stream = WordPiece.class.getResourceAsStream(VOCABULARY);
        if (stream == null) {
            throw new IllegalStateException(
                    "Could not find the vocabulary '%s': it is not in the jar. Build hearsay again."
                            .formatted(VOCABULARY));
        }
        Map<String, Integer> vocabulary = new LinkedHashMap<>(65536);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPiece(vocabulary);
    }

    /**
     * The pieces' numbers; one {@link #UNKNOWN} for a word that cannot be spelled or is longer than
     * 100 characters.
     */
    public int[] pieces(String word) {
        String normal = normal(word);
        int length = normal.codePointCount(0, normal.length());
        if (length == 0 || length > LONGEST_WORD) {
            return new int[] {UNKNOWN};
        }
        int[] out = new int[length];
        int count = 0;
        for (int start = 0; start < normal.length(); ) {
            int end = normal.length();
            Integer piece = vocabulary.get(spelled(normal, start, end));
            while (piece == null && end > start + 1) {
                end--;
                piece = vocabulary.get(spelled(normal, start, end));
            }
            if (piece == null) {
                return new int[] {UNKNOWN};
            }
            out[count++] = piece;
            start = end;
        }
        return Arrays.copyOf(out, count);
    }

    private static String spelled(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }

    /** Lower case, without accents and without the characters that BERT drops. */
    private static String normal(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(java.util.Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder();
        word.codePoints().filter(c -> !Words.isDropped(c)).forEach(kept::appendCodePoint);
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 126 || word.charAt(i) < 33) {
                return false;
            }
        }
        return true;
    }
}
