package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes one point of every statement, and one of all the forms of a retelling. */
final class Points {
    /** With fewer content words, a statement has no topic: {@code to comment}. */
    private static final int FEWEST = 2;

    private Points() {}

    /** The points, in order of the story. */
    static List<Point> of(
            Story story, List<Retelling> retellings, Function<String, Meaning> meanings) {
        Map<String, String> retold = new TreeMap<>();
        for (Retelling retelling : retellings) {
            for (Variant variant : retelling.variants()) {
                retold.putIfAbsent(key(variant.citation()), retelling.id());
            }
        }
        Map<String, List<Point.Told>> groups = new LinkedHashMap<>();
        for (Account account : story.accounts()) {
            for (int place = 0; place < account.statements().size(); place++) {
                Statement statement = account.statements().get(place);
                Citation citation = new Citation(account.article().id(), statement.id());
                String key = key(citation);
                groups.computeIfAbsent(retold.getOrDefault(key, key), k -> new ArrayList<>())
                        .add(new Point.Told(citation, account, statement, place));
            }
        }
        List<Point> points = new ArrayList<>();
        for (List<Point.Told> told : groups.values()) {
            Set<String> content = ContentWords.of(Point.words(told));
            if (content.size() >= FEWEST) {
                Meaning meaning =
                        Meaning.middle(
                                told.stream().map(one -> meanings.apply(one.words())).toList());
                points.add(new Point(told, content, meaning));
            }
        }
        return points;
    }

    private static String key(Citation citation) {
        return citation.article() + "\n" + citation.statement();
    }
}
