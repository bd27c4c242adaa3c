package dev.hearsay.app.report;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement in a few words of our own, as a reporter would tell it.
 *
 * <pre>{@code
 * Ann Lee (mayor) hopes    "she told"    to reporters, in Velm, Tuesday    the Courier <- Radio Nord
 * }</pre>
 *
 * @param nested the statement and its place among the others
 * @param asides what stands in brackets behind the speaker: roles where it speaks for the first
 *     time, and how sure the answer is where it is not very
 */
public record Telling(Nested nested, List<String> asides) {
    private static final double SURE = 0.6;
    private static final int ROLES = 2;
    private static final String ARROW = " <- ";

    /** Words that end the head of a description: {@code two officials | at the ministry}. */
    private static final Set<String> BEHIND_THE_HEAD =
            Set.of(
                    "at",
                    "briefed",
                    "close",
                    "familiar",
                    "for",
                    "from",
                    "in",
                    "inside",
                    "of",
                    "on",
                    "that",
                    "to",
                    "who",
                    "with");

    /** Every statement, in the order of {@link Nested}. */
    public static List<Telling> of(Account account) {
        Set<String> introduced = new HashSet<>();
        return Nested.of(account.statements()).stream()
                .map(
                        nested ->
                                new Telling(
                                        nested, asides(nested.statement().speaker(), introduced)))
                .toList();
    }

    /** One statement without what stands in brackets. */
    public static Telling of(Nested nested) {
        return new Telling(nested, List.of());
    }

    private static List<String> asides(Speaker speaker, Set<String> introduced) {
        List<String> asides = new ArrayList<>();
        if (Voice.isKnown(speaker) && introduced.add(Voice.identity(speaker))) {
            asides.addAll(introduction(speaker));
        }
        doubt(speaker).ifPresent(asides::add);
        return asides;
    }

    private static List<String> introduction(Speaker speaker) {
        Stream<String> roles = Voice.roles(speaker.roles().stream()).stream().limit(ROLES);
        return speaker.kind() == Speaker.Kind.UNNAMED
                ? Stream.concat(roles, Stream.of("unnamed")).toList()
                : roles.toList();
    }

    /** {@code 52 % sure}, where that is little. */
    static Optional<String> doubt(Speaker speaker) {
        return Voice.isKnown(speaker) && speaker.confidence() < SURE
                ? Optional.of(sure(speaker))
                : Optional.empty();
    }

    private static String sure(Speaker speaker) {
        return Math.round(100 * speaker.confidence()) + " % sure";
    }

    public Statement statement() {
        return nested.statement();
    }

    public boolean isKnown() {
        return Voice.isKnown(statement().speaker());
    }

    public String name() {
        return Voice.name(statement().speaker());
    }

    /** {@code Ann Lee hopes}. */
    public String line() {
        return name() + " " + verb();
    }

    /** {@code speaker/pronoun, 83 % sure}. */
    public String proof() {
        Speaker speaker = statement().speaker();
        return Visible.line(speaker.rule()) + (isKnown() ? ", " + sure(speaker) : "");
    }

    public String verb() {
        return verb(statement());
    }

    /** {@code hopes}, {@code says}; {@code hope}, {@code say} where the speaker is several. */
    public static String verb(Statement statement) {
        Stance stance = statement.stance();
        String verb = stance == Stance.STATES ? "says" : stance.name().toLowerCase(Locale.ROOT);
        if (!isSeveral(statement.speaker())) {
            return verb;
        }
        return verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : verb.substring(0, verb.length() - 1);
    }

    private static boolean isSeveral(Speaker speaker) {
        Speaker.Kind kind = speaker.kind();
        return (kind == Speaker.Kind.GROUP || kind == Speaker.Kind.UNNAMED)
                && isPlural(headOf(Voice.name(speaker)));
    }

    private static String headOf(String description) {
        String head = "";
        for (String word : description.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (BEHIND_THE_HEAD.contains(word)) {
                break;
            }
            head = word;
        }
        return head;
    }

    private static boolean isPlural(String noun) {
        return noun.equals("people") || (noun.endsWith("s") && !noun.endsWith("ss"));
    }

    /**
     * The text's own words for who says it and that it is said, without a source that is the name
     * itself; nothing where they are what is told already.
     */
    public Optional<String> words() {
        Attribution attribution = statement().attribution();
        boolean same = Wording.source(statement()).filter(name()::equalsIgnoreCase).isPresent();
        List<Passage> pieces =
                Stream.concat(
                                attribution.source().stream().filter(piece -> !same),
                                attribution.cue().stream())
                        .sorted(Comparator.comparing(Passage::span))
                        .toList();
        return Wording.filled(joined(pieces))
                .filter(words -> !same || !words.equals(verb()))
                .map(words -> "\"" + words + "\"");
    }

    private static String joined(List<Passage> pieces) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (Passage piece : pieces) {
            int gap = piece.span().start() - end;
            words.append(words.isEmpty() || gap <= 0 ? "" : gap == 1 ? " " : Wording.BETWEEN);
            words.append(piece.words());
            end = piece.span().end();
        }
        return words.toString();
    }

    /** Outermost first: {@code APA <- TASS}; nothing where the words are the speaker's straight. */
    static Optional<String> chain(Chain chain) {
        return Wording.filled(
                chain.carriers().stream().map(Carrier::name).collect(Collectors.joining(ARROW)));
    }
}
