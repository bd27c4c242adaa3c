package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the topics within a story.
 *
 * <pre>{@code
 * "the hull is sound", "a crack of two metres in the hull", "the captain has been questioned"
 *   the hull     "the hull is sound", "a crack of two metres in the hull"
 * }</pre>
 *
 * <p>A statement that stands alone with its topic belongs to no thread, and so does one of fewer
 * than two words that tell something.
 */
public final class StrandFinder {
    /** Groups of statements less alike are two topics; set by reading what came out. */
    private static final double ALIKE = 0.06;

    private StrandFinder() {}

    /**
     * The threads of a story, the one with most statements first.
     *
     * @param meanings what words are about
     */
    public static List<Strand> find(
            Story story, List<Retelling> retellings, Function<String, Meaning> meanings) {
        List<Point> points = Points.of(story, retellings, meanings);
        Labels labels = new Labels(points, Nouns.of(story.accounts()), meanings);
        List<List<Point>> topics =
                Topics.of(points, ALIKE).stream()
                        .filter(topic -> topic.size() > 1)
                        .sorted(Comparator.comparing(topic -> -statements(topic)))
                        .toList();
        List<Strand> strands = new ArrayList<>();
        for (List<Point> topic : topics) {
            Optional<String> label = labels.find(topic);
            if (label.isPresent()) {
                String id = "t" + (strands.size() + 1);
                strands.add(new Strand(id, label.get(), inTime(story, topic)));
            }
        }
        return strands;
    }

    private static int statements(List<Point> topic) {
        return topic.stream().mapToInt(point -> point.told().size()).sum();
    }

    /** In order of time; of what has no time, or the same, in order of the story. */
    private static List<Citation> inTime(Story story, List<Point> topic) {
        List<Account> order = story.accounts();
        return topic.stream()
                .flatMap(point -> point.told().stream())
                .sorted(
                        Comparator.comparing((Point.Told told) -> day(told))
                                .thenComparing(told -> order.indexOf(told.account()))
                                .thenComparing(told -> told.statement().attribution().span()))
                .map(Point.Told::citation)
                .toList();
    }

    /** The day on which it was said, else on which the article was written. */
    private static LocalDate day(Point.Told told) {
        return said(told.account(), told.statement())
                .or(() -> told.account().written().to())
                .or(() -> told.account().written().from())
                .orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> said(Account account, Statement statement) {
        return statement.occasion().when().flatMap(account::moment).flatMap(TimeExpression::from);
    }
}
