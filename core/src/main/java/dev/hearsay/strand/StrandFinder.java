package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.page.Note;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** The threads of a story, where nobody reads what is noted. */
    public static List<Strand> find(
            Story story, List<Retelling> retellings, Function<String, Meaning> meanings) {
        return find(story, retellings, meanings, note -> {});
    }

    /**
     * The threads of a story, the one with most statements first.
     *
     * @param meanings what words are about
     * @param notes takes a note where some of what is said is left out
     */
    public static List<Strand> find(
            Story story,
            List<Retelling> retellings,
            Function<String, Meaning> meanings,
            Consumer<Note> notes) {
        List<Point> points = Points.of(story, retellings, meanings);
        if (points.size() > Topics.MOST) {
            notes.accept(
                    Note.of(
                            "left-out",
                            "Threads: only the first %d of %d things said were put into threads."
                                    .formatted(Topics.MOST, points.size())));
        }
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

    /** In order of the days that are known; what has none stands last, in order of the story. */
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

    /** The day on which it was said, else on which the article was written, where it is one day. */
    private static LocalDate day(Point.Told told) {
        Written written = told.account().written();
        return said(told.account(), told.statement())
                .or(() -> written.from().filter(day -> written.to().equals(Optional.of(day))))
                .orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> said(Account account, Statement statement) {
        return statement
                .occasion()
                .when()
                .flatMap(account::moment)
                .filter(moment -> moment.from().equals(moment.to()))
                .flatMap(TimeExpression::from);
    }
}
