package dev.hearsay.reading;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts around the model, each over the same 160 words: microseconds a call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parts {
    private static final String TEXT =
            """
            Nordhaven's harbour board said on Tuesday that the footbridge “will stay shut until the
            bearings are replaced,” and that strongholds of ice had bent two girders.
            """
                    .repeat(5);

    private static final Span WHOLE = new Span(0, TEXT.length());

    private final WordPiece wordPiece = WordPiece.load();
    private final List<String> words = new ArrayList<>();
    private final TagChain chain;
    private final float[][] scores;

    /** The same words and scores on every run. */
    public Parts() {
        Words.of(TEXT, WHOLE).forEach(word -> words.add(TEXT.substring(word.start(), word.end())));
        Random random = new Random(1);
        double[][] moves = new double[7][7];
        for (double[] row : moves) {
            for (int to = 0; to < row.length; to++) {
                row[to] = random.nextDouble();
            }
        }
        chain = new TagChain(moves);
        scores = new float[words.size()][7];
        for (float[] row : scores) {
            for (int tag = 0; tag < row.length; tag++) {
                row[tag] = 4 * random.nextFloat();
            }
        }
    }

    /** Cutting a text into words. */
    @Benchmark
    public List<Span> words() {
        return Words.of(TEXT, WHOLE);
    }

    /** Cutting words into pieces. */
    @Benchmark
    public long pieces() {
        long sum = 0;
        for (String word : words) {
            sum += wordPiece.pieces(word).length;
        }
        return sum;
    }

    /** Finding quotation marks. */
    @Benchmark
    public List<Quotation> quotations() {
        return QuotationFinder.find(TEXT, WHOLE);
    }

    /** The best tags and their probabilities. */
    @Benchmark
    public List<Tagged> chain() {
        return chain.spans(scores, 0);
    }
}
