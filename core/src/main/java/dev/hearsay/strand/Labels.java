package dev.hearsay.strand;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.ContentWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says what a topic is called: the name or noun phrase that most of its points share and few others
 * have, in the spelling that its articles have most often.
 */
final class Labels {
    /** A longer phrase says more. */
    private static final double LONGER = 0.2;

    private static final double NAME = 1.1;
    private static final double PLACE = 0.5;
    private static final double CUT = 0.5;

    /** A label has no more words. */
    private static final int MOST = 5;

    /** So many phrases are weighed by their meaning. */
    private static final int WEIGHED = 15;

    private final List<Point> story;
    private final Nouns nouns;
    private final Function<String, Meaning> meanings;
    private final Set<String> taken = new TreeSet<>();

    Labels(List<Point> story, Nouns nouns, Function<String, Meaning> meanings) {
        this.story = story;
        this.nouns = nouns;
        this.meanings = meanings;
    }

    /** A phrase, how good it is, and how often it stands there. */
    private record Choice(Phrase phrase, double score, int count) {}

    /** The label of a topic, another one for each; empty where no two points share a phrase. */
    Optional<String> find(List<Point> topic) {
        Map<String, List<Phrase>> known = new LinkedHashMap<>();
        Set<String> speakers = new TreeSet<>();
        for (Point point : topic) {
            for (Point.Told told : point.told()) {
                told.statement().speaker().name().ifPresent(speakers::add);
                PhraseFinder.find(told).stream()
                        .filter(this::isLabel)
                        .forEach(
                                phrase ->
                                        known.computeIfAbsent(
                                                        String.join(" ", phrase.content()),
                                                        k -> new ArrayList<>())
                                                .add(phrase));
            }
        }
        Meaning middle = Meaning.middle(topic.stream().map(Point::meaning).toList());
        Optional<Choice> best =
                known.entrySet().stream()
                        .filter(e -> !taken.contains(e.getKey()))
                        .map(e -> choice(topic, e.getValue(), speakers))
                        .filter(choice -> having(topic, choice.phrase().content()) > 1)
                        .sorted(Comparator.comparing(choice -> -choice.score()))
                        .limit(WEIGHED)
                        .map(choice -> weighed(choice, middle))
                        .max(
                                Comparator.comparingDouble(Choice::score)
                                        .thenComparing(Choice::count)
                                        .thenComparing(c -> c.phrase().words()));
        best.ifPresent(choice -> taken.add(String.join(" ", choice.phrase().content())));
        return best.map(choice -> choice.phrase().words());
    }

    /** A name, or words that end with a noun; not more than a reader takes in at a glance. */
    private boolean isLabel(Phrase phrase) {
        String[] words = phrase.words().split(" ", -1);
        String last = words[words.length - 1];
        boolean name = words.length > 1 && Character.isUpperCase(last.codePointAt(0));
        return words.length <= MOST
                && (name || phrase.sort() != Phrase.Sort.NOUN || nouns.holds(last));
    }

    /** What is said better the nearer its meaning is to that of the whole topic. */
    private Choice weighed(Choice choice, Meaning middle) {
        double likeness = Math.max(0, meanings.apply(choice.phrase().words()).likeness(middle));
        return new Choice(choice.phrase(), choice.score() * (0.05 + likeness), choice.count());
    }

    private Choice choice(List<Point> topic, List<Phrase> forms, Set<String> speakers) {
        Phrase phrase = usual(forms);
        double partly = partly(topic, phrase.content()) / topic.size();
        double own = partly(topic, phrase.content()) / partly(story, phrase.content());
        boolean name = phrase.sort() == Phrase.Sort.NAME;
        double words = Math.min(3, phrase.content().size() - 1);
        double score = partly * own * (1 + LONGER * words);
        score *= name ? NAME : phrase.sort() == Phrase.Sort.PLACE ? PLACE : 1;
        score *= speakers.stream().anyMatch(s -> s.contains(phrase.words())) ? 0.3 : 1;
        score *= forms.stream().anyMatch(Phrase::whole) ? 1 : CUT;
        return new Choice(phrase, score, forms.size());
    }

    /** The form that stands there whole most often, of equals the first. */
    private static Phrase usual(List<Phrase> all) {
        List<Phrase> whole = all.stream().filter(Phrase::whole).toList();
        List<Phrase> forms = whole.isEmpty() ? all : whole;
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.forEach(form -> counts.merge(form.words(), 1, Integer::sum));
        Phrase usual = forms.get(0);
        for (Phrase form : forms) {
            int count = counts.getOrDefault(form.words(), 0);
            usual = count > counts.getOrDefault(usual.words(), 0) ? form : usual;
        }
        Phrase.Sort sort =
                all.stream().map(Phrase::sort).max(Comparator.naturalOrder()).orElseThrow();
        return new Phrase(usual.words(), usual.content(), sort, usual.whole());
    }

    private static double having(List<Point> points, Set<String> content) {
        return points.stream().filter(point -> point.content().containsAll(content)).count();
    }

    /** The shares of the words that the points have, summed up. */
    private static double partly(List<Point> points, Set<String> content) {
        return points.stream()
                .mapToDouble(p -> ContentWords.common(content, p.content()))
                .map(common -> common / content.size())
                .sum();
    }
}
