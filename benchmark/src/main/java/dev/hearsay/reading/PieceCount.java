package dev.hearsay.reading;

import dev.hearsay.article.Article;
import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * How much text an article has, in the pieces that the model reads.
 *
 * <pre>{@code
 * "strongholds fell"  ->  strong ##holds fell  ->  3
 * }</pre>
 *
 * <p>Each piece is counted once, in however many windows it stands; what was added for the model
 * ({@code [CLS]} and {@code [SEP]}) is not counted, nor is what is not read as text.
 */
public final class PieceCount {
    private final WordPiece wordPiece = WordPiece.load();

    /** The pieces of headline and body. */
    public long of(Article article) {
        List<Span> paragraphs = article.layout().read().stream().map(Passage::span).toList();
        Tokens tokens = Tokens.of(article.text(), paragraphs, wordPiece);
        long pieces = 0;
        for (int word = 0; word < tokens.size(); word++) {
            pieces += tokens.pieces(word).length;
        }
        return pieces;
    }
}
