package dev.hearsay.dossier;

import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Nouns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a finding is about in words that a reader can do with: a noun of the articles, where
 * what the rules compare by is none.
 *
 * <pre>{@code
 * last     "The talks are to last two or three days"   ->  talks
 * m        "640 metres below ground"                   ->  metres
 * people   "No civilians were hurt"                    ->  civilians hurt
 * }</pre>
 */
final class Headings {
    /** What is measured in these says more than the unit; what is counted is the unit. */
    private static final Set<Quantity.Kind> MEASURED =
            EnumSet.of(
                    Quantity.Kind.MONEY,
                    Quantity.Kind.SHARE,
                    Quantity.Kind.MEASURE,
                    Quantity.Kind.DURATION,
                    Quantity.Kind.AGE,
                    Quantity.Kind.MULTIPLE);

    private static final int MOST = 5;

    private final Story story;
    private final Nouns nouns;
    private final Nearby nearby;

    Headings(Story story) {
        this.story = story;
        this.nouns = Nouns.of(story.accounts());
        this.nearby = new Nearby(story, nouns);
    }

    /** The finding, with a better name of what it is about where it needs one. */
    Finding head(Finding finding) {
        String what =
                switch (finding.kind()) {
                    case FIGURE -> figure(finding);
                    case DATE, PLACE -> event(finding);
                    case OUTCOME -> outcome(finding);
                    case NAME, SOURCE, QUOTATION, OMISSION -> finding.what();
                };
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.relation(),
                what,
                finding.sides(),
                finding.confidence(),
                finding.why(),
                finding.rule());
    }

    private String figure(Finding finding) {
        String what = finding.what();
        List<Quantity> quantities =
                finding.sides().stream().flatMap(side -> quantity(side).stream()).toList();
        if (quantities.isEmpty()) {
            return what;
        }
        if (quantities.stream().anyMatch(quantity -> MEASURED.contains(quantity.kind()))) {
            return tells(what, quantities)
                    ? what
                    : nearby.common(finding.sides())
                            .or(() -> nearby.amount(finding.sides()))
                            .or(() -> unit(quantities).map(unit -> unit + done(what)))
                            .orElse(what);
        }
        return counted(finding, what);
    }

    /** {@code people homes} is {@code people}, and {@code people killed} is left. */
    private String counted(Finding finding, String what) {
        int gap = what.lastIndexOf(' ');
        String last = what.substring(gap + 1);
        boolean joined = gap > 0 && !nearby.stands(finding.sides(), what);
        if (!joined || !nouns.holds(last)) {
            return what;
        }
        return nearby.between(finding.sides(), what.substring(0, gap), last, MOST)
                .orElse(what.substring(0, gap));
    }

    /** {@code years asked}. */
    private static String done(String what) {
        return what.matches("\\p{Ll}{2,20}ed") ? " " + what : "";
    }

    private boolean tells(String what, List<Quantity> quantities) {
        String last = what.substring(what.lastIndexOf(' ') + 1);
        boolean unit =
                quantities.stream()
                        .flatMap(quantity -> quantity.unit().stream())
                        .anyMatch(u -> what.equalsIgnoreCase(u.name()) || what.equals(u.words()));
        return !unit && nouns.holds(last) && !nearby.isName(what);
    }

    private static Optional<String> unit(List<Quantity> quantities) {
        return quantities.stream()
                .flatMap(quantity -> quantity.unit().stream())
                .map(Quantity.Unit::words)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private Optional<Quantity> quantity(Side side) {
        return story.account(side.article()).stream()
                .flatMap(account -> account.figures().stream())
                .map(figure -> figure.quantity())
                .filter(quantity -> quantity.passage().span().overlaps(side.passage().span()))
                .findFirst();
    }

    /** Words that do not stand side by side end with the first noun: {@code inspection found}. */
    private String event(Finding finding) {
        String what = finding.what();
        List<String> words = List.of(what.split(" ", -1));
        boolean whole =
                nearby.stands(finding.sides(), what) && nouns.holds(words.get(words.size() - 1));
        return whole
                ? what
                : words.stream()
                        .filter(nouns::holds)
                        .findFirst()
                        .or(() -> nearby.common(finding.sides()))
                        .orElse(words.get(0));
    }

    /** What happened to them says more; the clause of a denial goes without its {@code that}. */
    private static String outcome(Finding finding) {
        String what = finding.what();
        if (!what.equals("people")) {
            return what.startsWith("that ") ? what.substring(5) : what;
        }
        List<String> told = new ArrayList<>();
        for (String word : finding.sides().get(0).passage().words().split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && ContentWords.tells(word.toLowerCase(Locale.ROOT))) {
                told.add(word);
            }
        }
        return told.isEmpty() ? what : String.join(" ", told.subList(0, Math.min(2, told.size())));
    }
}
