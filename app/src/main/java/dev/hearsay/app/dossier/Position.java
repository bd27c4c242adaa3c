package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What several accounts hold alike in a finding: the sides with one value and one speaker; where
 * all agree, the sides with one value.
 *
 * <pre>{@code
 * Courier 140 passengers · Radio Nord 140 passengers · Vesk Daily 150 passengers
 *   140 passengers   Courier, Radio Nord
 *   150 passengers   Vesk Daily
 * }</pre>
 *
 * @param sides the sides, in order of the accounts; never empty
 */
public record Position(List<Side> sides) {
    private static final String MARKS = "\"“”«»";

    /** Copies its list. */
    public Position {
        sides = List.copyOf(sides);
    }

    /** The positions of a finding, in the order in which they first come. */
    public static List<Position> of(Finding finding) {
        return finding.relation() == Finding.Relation.AGREE
                ? of(finding, Side::value)
                : of(finding, side -> side.value() + "\n" + key(side));
    }

    /** The same, whoever speaks. */
    static List<Position> byValue(Finding finding) {
        return of(finding, Side::value);
    }

    private static List<Position> of(Finding finding, Function<Side, String> key) {
        Map<String, List<Side>> positions = new LinkedHashMap<>();
        for (Side side : finding.sides()) {
            positions.computeIfAbsent(key.apply(side), unseen -> new ArrayList<>()).add(side);
        }
        return positions.values().stream().map(Position::new).toList();
    }

    /** {@code the Mines Ministry} is {@code Mines Ministry}. */
    private static String key(Side side) {
        return side.speaker().orElse("").toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** The first side. */
    public Side first() {
        return sides.get(0);
    }

    /** The words of the first side, on one line. */
    public String words() {
        return Visible.line(first().passage().words());
    }

    /**
     * What to show of it: the words in quotation marks, behind the value where the words alone do
     * not tell the positions apart, as in {@code denies: "the steering had failed"}.
     */
    public String shown(Finding.Kind kind) {
        String quoted = quoted(words());
        return kind == Finding.Kind.OUTCOME
                ? Visible.line(first().value()) + ": " + quoted
                : quoted;
    }

    /** The words without the article's quotation marks around them, for they get ours. */
    public String unquoted() {
        return unquoted(words());
    }

    /** Without the quotation marks around it, where it has one at either end. */
    static String unquoted(String words) {
        String bare = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        String inner = bare;
        if (bare.length() > 1 && isMark(bare, 0) && isMark(bare, bare.length() - 1)) {
            inner = bare.substring(1, bare.length() - 1);
            inner = inner.endsWith(",") ? inner.substring(0, inner.length() - 1) : inner;
        }
        return inner.isBlank() ? words : inner;
    }

    /** In quotation marks of ours, but for what holds some of its own. */
    static String quoted(String words) {
        String inner = unquoted(words);
        boolean holds = inner.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return holds ? inner : "\"" + inner + "\"";
    }

    private static boolean isMark(String words, int at) {
        return MARKS.indexOf(words.charAt(at)) >= 0;
    }

    /** Who says so, where it is not the outlet, and one in all sides. */
    public Optional<String> speaker() {
        boolean one = sides.stream().map(Position::key).distinct().count() == 1;
        return Optional.of(first())
                .filter(side -> one)
                .flatMap(Side::speaker)
                .map(Visible::line)
                .filter(name -> !name.isEmpty());
    }

    /** The articles, each once. */
    public List<String> articles() {
        return sides.stream().map(Side::article).distinct().toList();
    }
}
