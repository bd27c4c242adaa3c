package dev.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a user joins or parts by hand, one pair a line.
 *
 * <pre>{@code
 * # the same person under two names: the key of the left one counts
 * Ann Lee = A. M. Lee
 * # two persons of one name, told apart by what the article says that they are
 * Ann Lee (mayor) != Ann Lee (singer)
 * # two persons whose names would join by themselves
 * Bill Holt != William Holt
 * }</pre>
 *
 * <p>A line that is blank or begins with {@code #} is left out. Names may be of persons or of
 * organizations; case and accents do not count. The key of one who is told apart by a role ends in
 * it: {@code person:ann lee (mayor)}; where the article gives no such role, the key stays as it is.
 */
public final class Aliases {

    /** Nothing is joined and nothing parted by hand. */
    public static final Aliases NONE = new Aliases(List.of(), List.of());

    private static final Pattern SIDE = Pattern.compile("([^()]++)(?:\\(([^()]++)\\))?+\\s*+");

    private final List<Pair> joined;
    private final List<Pair> parted;

    private Aliases(List<Pair> joined, List<Pair> parted) {
        this.joined = List.copyOf(joined);
        this.parted = List.copyOf(parted);
    }

    /** A name, perhaps with a role in brackets. */
    private record Side(String name, Optional<String> role) {
        String personKey() {
            return PersonName.parse(name).key();
        }

        boolean names(String key) {
            String bare = key.substring(key.indexOf(':') + 1);
            String things = String.join(" ", Organizations.words(Spelling.fold(name)));
            return key.startsWith("person:") ? bare.equals(personKey()) : bare.equals(things);
        }

        boolean writes(String words) {
            return Spelling.fold(Spelling.trim(words)).equals(Spelling.fold(name));
        }
    }

    private record Pair(Side left, Side right) {}

    /**
     * Reads the lines of an alias file.
     *
     * @throws IllegalArgumentException where a line is no pair, with its number
     */
    public static Aliases parse(List<String> lines) {
        List<Pair> joined = new ArrayList<>();
        List<Pair> parted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean parts = line.contains("!=");
            String[] sides = line.split(parts ? "!=" : "=", -1);
            if (sides.length != 2) {
                throw broken(
                        i,
                        line,
                        "it has %s '=' or '!='"
                                .formatted(sides.length < 2 ? "no" : "more than one"));
            }
            Pair pair = new Pair(side(i, line, sides[0]), side(i, line, sides[1]));
            if (pair.left().equals(pair.right())) {
                throw broken(i, line, "both sides are the same");
            }
            (parts ? parted : joined).add(pair);
        }
        return new Aliases(joined, parted);
    }

    private static Side side(int line, String words, String side) {
        Matcher matcher = SIDE.matcher(side.strip());
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            throw broken(line, words, "a name is missing, or a bracket is not closed");
        }
        return new Side(
                matcher.group(1).strip(), Optional.ofNullable(matcher.group(2)).map(String::strip));
    }

    private static IllegalArgumentException broken(int line, String words, String why) {
        return new IllegalArgumentException(
                "Could not read alias line %d '%s': %s. Write 'Ann Lee = A. M. Lee' or 'Ann Lee (mayor) != Ann Lee (singer)'."
                        .formatted(line + 1, words, why));
    }

    /** Whether two names are parted by hand. */
    boolean parts(String one, String other) {
        return parted.stream()
                .anyMatch(
                        pair ->
                                (pair.left().writes(one) && pair.right().writes(other))
                                        || (pair.left().writes(other) && pair.right().writes(one)));
    }

    /** Joins the clusters of an article that hold the two names of a pair. */
    void join(Draft draft) {
        for (Pair pair : joined) {
            Optional<Cluster> left = holding(draft, pair.left());
            Optional<Cluster> right = holding(draft, pair.right());
            if (left.isPresent() && right.isPresent()) {
                draft.join(left.get(), right.get(), 1, "entity/alias");
            }
        }
    }

    private static Optional<Cluster> holding(Draft draft, Side side) {
        return draft.clusters().stream()
                .filter(c -> c.names().stream().anyMatch(n -> side.writes(n.words())))
                .findFirst();
    }

    /** The key that counts: of the left name where names are joined, with the role where parted. */
    String key(String key, List<String> roles) {
        String kind = key.substring(0, key.indexOf(':') + 1);
        String counted = key;
        for (Pair pair : joined) {
            if (pair.right().names(counted)
                    && pair.right().role().stream().allMatch(r -> says(roles, r))) {
                Side left = pair.left();
                counted =
                        kind
                                + (kind.equals("person:")
                                        ? left.personKey()
                                        : String.join(
                                                " ",
                                                Organizations.words(Spelling.fold(left.name()))));
            }
        }
        for (Pair pair : parted) {
            for (Side side : List.of(pair.left(), pair.right())) {
                if (side.role().isPresent()
                        && side.names(counted)
                        && says(roles, side.role().get())) {
                    return "%s (%s)".formatted(counted, Spelling.fold(side.role().get()));
                }
            }
        }
        return counted;
    }

    private static boolean says(List<String> roles, String role) {
        String wanted = " " + Spelling.fold(role) + " ";
        return roles.stream()
                .anyMatch(
                        known ->
                                Offices.same(known, role)
                                        || (" " + Spelling.fold(known) + " ").contains(wanted));
    }
}
