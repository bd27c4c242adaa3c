package dev.hearsay.story;

import dev.hearsay.article.Article;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Furniture.Kind;
import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an article's words goes into its gist. */
final class GistText {
    /** So many words at the head count in full; behind them the background begins. */
    private static final int HEAD = 200;

    private static final double BACKGROUND = 0.5;

    /** Words that are looked at; news is told by then. */
    private static final int LONGEST = 1500;

    private static final int MOST_WORDS = 200;
    private static final int MOST_NAMES = 80;

    /** The first two or three sentences of the body, in characters. */
    private static final int LEAD = 400;

    /** A day that is known no better than this, in days, tells nothing. */
    private static final int VAGUE = 4;

    /** Paragraphs whose meaning is asked; the finder looks at the first words only. */
    private static final int PARAGRAPHS = 20;

    /** Furniture that is about other things. */
    private static final Set<Kind> STRANGE = EnumSet.of(Kind.RELATED, Kind.SHARE, Kind.COMMENTS);

    private GistText() {}

    static Meaning meaning(Article article, Function<String, Meaning> meanings) {
        return meanings.apply(text(article).limit(PARAGRAPHS).collect(Collectors.joining("\n")));
    }

    private static Stream<String> text(Article article) {
        return Stream.concat(
                article.headline().stream(), article.layout().body().stream().map(Passage::words));
    }

    /** All of the text but what is about other things: a caption or the line on top tells, too. */
    private static String all(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        for (Furniture furniture : article.layout().furniture()) {
            Span span = furniture.passage().span();
            if (STRANGE.contains(furniture.kind())) {
                text.replace(span.start(), span.end(), " ".repeat(span.length()));
            }
        }
        return text.toString();
    }

    static Bag words(Article article) {
        return words(List.of(all(article)));
    }

    static Bag words(List<String> passages) {
        Map<String, Double> counts = new TreeMap<>();
        int count = 0;
        for (String passage : passages) {
            for (String word : plain(passage)) {
                counts.merge(word, count < HEAD ? 1 : BACKGROUND, Double::sum);
                if (++count >= LONGEST) {
                    return words(counts);
                }
            }
        }
        return words(counts);
    }

    /** The words of a text, in small letters, without the s of the plural. */
    static List<String> plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Span span : Words.of(small, new Span(0, small.length()))) {
            String word = small.substring(span.start(), span.end());
            if (Character.isLetterOrDigit(word.codePointAt(0)) && word.length() > 1) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static Bag bag(Map<String, Double> counts, int most) {
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((word, count) -> weights.put(word, weight(count)));
        return Bag.of(weights).top(most, Rarities::shipped);
    }

    private static Bag words(Map<String, Double> counts) {
        return bag(counts, MOST_WORDS);
    }

    private static double weight(double count) {
        return count <= 1 ? count : 1 + Math.log(count);
    }

    static Bag names(List<Entity> entities) {
        Map<String, Double> counts = new TreeMap<>();
        for (Entity entity : entities) {
            long names =
                    entity.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).count();
            if (names > 0) {
                name(entity.name(), names, counts);
            }
        }
        return names(counts);
    }

    /** Adds the words of a name that stands so many times in the text. */
    static void name(String name, long times, Map<String, Double> counts) {
        plain(name).forEach(word -> counts.merge(word, (double) times, Double::sum));
    }

    static Bag names(Map<String, Double> counts) {
        return bag(counts, MOST_NAMES);
    }

    /** The names of a kind that stand in the headline or the first sentences. */
    static Bag lead(Account account, EntityKind kind) {
        int end =
                account.article().layout().body().stream()
                        .findFirst()
                        .map(first -> first.span().start() + LEAD)
                        .orElse(LEAD);
        Map<String, Double> counts = new TreeMap<>();
        account.entities().stream()
                .filter(entity -> entity.kind() == kind && isNamed(entity, end))
                .forEach(entity -> name(entity.name(), 1, counts));
        return names(counts);
    }

    private static boolean isNamed(Entity entity, int end) {
        return entity.mentions().stream()
                .anyMatch(m -> m.form() == Mention.Form.NAME && m.span().start() < end);
    }

    static Optional<LocalDate> day(Written written) {
        return written.to().filter(to -> written.from().filter(f -> isNear(f, to)).isPresent());
    }

    private static boolean isNear(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) <= VAGUE;
    }
}
