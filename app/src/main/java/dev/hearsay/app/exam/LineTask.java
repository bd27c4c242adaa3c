package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Board;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A task whose gold is one line an article.
 *
 * @param <G> the gold of a line
 * @param <R> what one article scores
 */
final class LineTask<G, R> implements Task<R> {
    private final Way<G, R> way;
    private final Map<String, G> gold = new LinkedHashMap<>();

    LineTask(Way<G, R> way) {
        this.way = way;
    }

    /** What is asked of an article. */
    interface Way<G, R> {

        /** The gold of a line. */
        G parse(String origin, byte[] line);

        /** The article to read; its origin is where the line stands. */
        Page page(String origin, G gold);

        /** What an article scores; without an account the whole of its gold is missed. */
        R score(G gold, Optional<Account> account);

        /** The score of all articles. */
        Board board(List<R> scores);

        /** Whether statements are read: it takes the model. */
        default boolean readsStatements() {
            return false;
        }
    }

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, way.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public boolean readsStatements() {
        return way.readsStatements();
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.forEach((origin, line) -> taker.accept(way.page(origin, line)));
    }

    @Override
    public R score(Page page, Optional<Account> account) {
        return way.score(line(page.origin()), account);
    }

    @Override
    public R missed(String origin) {
        return way.score(line(origin), Optional.empty());
    }

    private G line(String origin) {
        return Optional.ofNullable(gold.get(origin)).orElseThrow();
    }

    @Override
    public Result result(String name, List<R> scores) {
        return new BoardResult(name, way.board(scores));
    }
}
