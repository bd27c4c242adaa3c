package dev.hearsay.meaning;

import dev.hearsay.network.Network;
import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells what words are about with a small trained network.
 *
 * <pre>{@code
 * try (MeaningFinder finder = MeaningFinder.open()) {
 *     finder.find("The bridge will reopen in May.");
 * }
 * }</pre>
 *
 * <p>The network is all-MiniLM-L6-v2 (22 million parameters, int8; N. Reimers, I. Gurevych,
 * Sentence-BERT, <a href="https://aclanthology.org/D19-1410">D19-1410</a>): the middle of what it
 * gives for each piece. It looks at no more than the first {@value #LONGEST} pieces of words. Safe
 * for many threads; the same words have the same meaning on every run.
 */
public final class MeaningFinder implements AutoCloseable {
    /** Pieces of words that are looked at; what follows is left out. */
    public static final int LONGEST = 254;

    private static final String SHIPPED = "/all-minilm-l6-v2-q.onnx";

    private final Network network;
    private final WordPiece wordPiece = WordPiece.load();

    private MeaningFinder(Network network) {
        this.network = network;
    }

    /** Opens the network that is shipped; {@link IllegalStateException} says why it cannot run. */
    public static MeaningFinder open() {
        return new MeaningFinder(Network.open(SHIPPED, MeaningFinder.class, SHIPPED));
    }

    /** What the words are about; {@link Meaning#NONE} where there are none. */
    public Meaning find(String words) {
        long[] ids = ids(words);
        if (ids.length == 2) {
            return Meaning.NONE;
        }
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, long[]> inputs = new TreeMap<>();
        inputs.put("input_ids", ids);
        inputs.put("attention_mask", ones);
        inputs.put("token_type_ids", new long[ids.length]);
        Map<String, float[]> outputs = network.run(inputs, 1, ids.length);
        return middle(
                Optional.ofNullable(outputs.get("last_hidden_state")).orElseThrow(), ids.length);
    }

    private long[] ids(String words) {
        long[] ids = new long[LONGEST + 2];
        int count = 0;
        ids[count++] = WordPiece.CLS;
        for (Span word : Words.of(words, new Span(0, words.length()))) {
            int[] pieces = wordPiece.pieces(words.substring(word.start(), word.end()));
            for (int i = 0; i < pieces.length && count <= LONGEST; i++) {
                ids[count++] = pieces[i];
            }
            if (count > LONGEST) {
                break;
            }
        }
        ids[count++] = WordPiece.SEP;
        return Arrays.copyOf(ids, count);
    }

    /** The middle of {@code [pieces][dimensions]}, which stand in one row after the other. */
    private static Meaning middle(float[] rows, int pieces) {
        int dimensions = rows.length / pieces;
        float[] sum = new float[dimensions];
        for (int i = 0; i < rows.length; i++) {
            sum[i % dimensions] += rows[i];
        }
        return Meaning.of(sum);
    }

    /** Frees the network; finding afterwards fails. */
    @Override
    public void close() {
        network.close();
    }
}
