package dev.hearsay.app.exam;

import dev.hearsay.app.answers.ChainScore;
import dev.hearsay.app.answers.SpeakerScore;
import dev.hearsay.app.answers.StanceScore;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What {@code hearsay evaluate} is asked: it takes the lines of gold, says which articles are read,
 * scores each, and shows the whole.
 *
 * <pre>{@code
 * Task<?> task = Task.find("speakers").orElseThrow();
 * task.add("gold.jsonl:1", line);
 * task.each(page -> …);   // to be read
 * }</pre>
 *
 * @param <R> what one article scores
 */
public interface Task<R> {
    /** The tasks there are, in the order of the help. */
    List<String> NAMES =
            List.of(
                    "attribution",
                    "entities",
                    "speakers",
                    "chains",
                    "stance",
                    "quantities",
                    "dates",
                    "forecasts",
                    "pages",
                    "grouping",
                    "findings");

    /** The task of this name, with no gold yet; empty where there is none. */
    static Optional<Task<?>> find(String name) {
        return switch (name) {
            case "attribution" -> Optional.of(new AttributionTask());
            case "dates" -> Optional.of(new LineTask<>(new DateTask()));
            case "entities" -> Optional.of(new LineTask<>(new EntityTask()));
            case "speakers" ->
                    Optional.of(
                            new AnswerTask(
                                    "speaker",
                                    item -> item.speaker().isPresent(),
                                    SpeakerScore::board));
            case "chains" ->
                    Optional.of(
                            new AnswerTask(
                                    "chain", item -> item.chain().isPresent(), ChainScore::board));
            case "stance" ->
                    Optional.of(
                            new AnswerTask(
                                    "stance",
                                    item -> item.stance().isPresent(),
                                    StanceScore::board));
            case "quantities" -> Optional.of(new LineTask<>(new QuantityTask()));
            case "forecasts" -> Optional.of(new ForecastTask());
            case "pages" -> Optional.of(new LineTask<>(new PageTask()));
            case "grouping" -> Optional.of(new GroupingTask());
            case "findings" -> Optional.of(new FindingTask());
            default -> Optional.empty();
        };
    }

    /**
     * Takes one line of gold; {@link dev.hearsay.app.json.UnreadableRecord} where it holds none.
     *
     * @param origin where the line stands: {@code gold.jsonl:3}
     * @param line the line in UTF-8, without its line end
     */
    void add(String origin, byte[] line);

    /** Whether there is no gold for this task. */
    boolean isEmpty();

    /** Whether statements are read: it takes the model. */
    default boolean readsStatements() {
        return true;
    }

    /** Hands on the articles to read, each text once where several lines share it. */
    void each(Consumer<Page> taker);

    /** What one article scores. Several threads ask at once. */
    R score(Page page, Optional<Account> account);

    /** What an article scores that could not be read: the whole of its gold is missed. */
    R missed(String origin);

    /**
     * The score of all articles.
     *
     * @param name the name of the gold file, for people
     * @param scores the scores of the articles, in the order of {@link #each}
     */
    Result result(String name, List<R> scores);

    /** A score in the forms that are shown; each is made when it is asked for. */
    interface Result {

        /** Tables for people; lines end in line feeds. */
        String table();

        /** Every wrong answer for people; lines end in line feeds. */
        String errors();

        /**
         * One line of JSON without a line end, with every wrong answer where they are asked for.
         */
        String json(boolean errors);
    }
}
