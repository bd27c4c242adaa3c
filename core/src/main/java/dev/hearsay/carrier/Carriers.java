package dev.hearsay.carrier;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is known to hand words on: agencies, papers, broadcasters, sites, networks, and what else
 * they are called.
 *
 * <pre>{@code
 * TASS   agency   ITAR-TASS|Itar-Tass
 * CNN    outlet   New Day|"State of the Union"
 * Sun    outlet   the Sun
 *
 * Carriers.shipped().named("ITAR-TASS")  ->  TASS, agency
 * }</pre>
 *
 * <p>One entry a line: name, kind ({@code agency}, {@code outlet}, {@code other}) and other names,
 * with tabs between and {@code |} between the names; a line that begins with {@code #} is a
 * comment. A name may stand with or without its article, but one written as {@code the Sun} or
 * {@code The Hill} only with it; one in quotation marks only between such. A programme is another
 * name of its channel.
 */
public final class Carriers {
    private static final Carriers SHIPPED =
            parse(WordList.lines(Carriers.class, "en/carriers.tsv"));

    private final TreeMap<String, Carrier.Kind> kinds;
    private final TreeMap<String, String> names;
    private final TreeMap<String, List<String>> byFirstWord = new TreeMap<>();

    private Carriers(Map<String, Carrier.Kind> kinds, Map<String, String> names) {
        this.kinds = new TreeMap<>(kinds);
        this.names = new TreeMap<>(names);
        for (String name : this.names.keySet()) {
            String bare = bare(name);
            if (!this.names.containsKey("the " + name)) {
                index(firstWord(bare), name);
            }
            if (bare.startsWith("the ")) {
                index("The", name);
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparing(name -> -bare(name).length())));
    }

    /** A carrier's plain name and kind, and where it stands. */
    record Named(String name, Carrier.Kind kind, Span span) {}

    /** Those that are shipped. */
    public static Carriers shipped() {
        return SHIPPED;
    }

    /**
     * Those of a list; {@link IllegalArgumentException} where a line is no entry.
     *
     * @param lines such as those of a user's own file
     */
    public static Carriers parse(List<String> lines) {
        TreeMap<String, Carrier.Kind> kinds = new TreeMap<>();
        TreeMap<String, String> names = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                if (fields.length < 2 || fields.length > 3 || fields[0].isBlank()) {
                    throw broken(i, line, "%d fields were found".formatted(fields.length));
                }
                String name = fields[0].strip();
                kinds.put(name, kind(i, line, fields[1].strip()));
                names.put(name, name);
                for (String other : fields.length < 3 ? new String[0] : fields[2].split("\\|")) {
                    if (!firstWord(bare(other.strip())).isEmpty()) {
                        names.put(other.strip(), name);
                    }
                }
            }
        }
        return new Carriers(kinds, names);
    }

    /** These and more; where both know a name, it means what {@code more} says. */
    public Carriers with(Carriers more) {
        TreeMap<String, Carrier.Kind> bothKinds = new TreeMap<>(kinds);
        bothKinds.putAll(more.kinds);
        TreeMap<String, String> bothNames = new TreeMap<>(names);
        bothNames.putAll(more.names);
        return new Carriers(bothKinds, bothNames);
    }

    /** The plain name of a carrier that is known by another; empty where nobody is. */
    public Optional<String> named(String words) {
        return whole(words.strip());
    }

    /** What sort of carrier has this name; empty where none has. */
    public Optional<Carrier.Kind> kind(String words) {
        return whole(words.strip()).map(kinds::get);
    }

    private Optional<String> whole(String words) {
        Optional<String> exact = Optional.ofNullable(names.get(words));
        boolean article = words.startsWith("the ") || words.startsWith("The ");
        return exact.isEmpty() && article ? whole(words.substring(4).strip()) : exact;
    }

    /** All that stand in a text whose white space and apostrophes are plain, in order. */
    List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                Optional<Named> named = at(text, i);
                if (named.isPresent() && !joinedBefore(text, i)) {
                    found.add(named.get());
                    i = named.get().span().end() - 1;
                }
            }
        }
        return found;
    }

    private Optional<Named> at(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        for (String name : byFirstWord.getOrDefault(text.substring(start, end), List.of())) {
            String bare = bare(name);
            boolean same =
                    bare.startsWith("the ")
                            ? text.regionMatches(start + 1, bare, 1, bare.length() - 1)
                            : text.startsWith(bare, start);
            int after = start + bare.length();
            boolean marks = bare.length() == name.length() || between(text, start, after);
            if (same && marks && !joinedAfter(text, after)) {
                String plain = names.getOrDefault(name, name);
                Carrier.Kind kind = kinds.getOrDefault(plain, Carrier.Kind.OTHER);
                return Optional.of(new Named(plain, kind, new Span(start, after)));
            }
        }
        return Optional.empty();
    }

    private static boolean between(String text, int start, int end) {
        int after = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return start > 0
                && "\"“‘'".indexOf(text.charAt(start - 1)) >= 0
                && after < text.length()
                && "\"”’'".indexOf(text.charAt(after)) >= 0;
    }

    private static boolean joinedBefore(String text, int start) {
        boolean letter = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return before == '@' || before == '#' || (letter && "-/._&".indexOf(before) >= 0);
    }

    private static boolean joinedAfter(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean letter = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return Character.isLetterOrDigit(next) || (letter && "-/_&".indexOf(next) >= 0);
    }

    private void index(String word, String name) {
        byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name);
    }

    private static String bare(String name) {
        boolean marked = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return marked ? name.substring(1, name.length() - 1) : name;
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static Carrier.Kind kind(int i, String line, String word) {
        Map<String, Carrier.Kind> known = new TreeMap<>();
        known.put("agency", Carrier.Kind.AGENCY);
        known.put("outlet", Carrier.Kind.OUTLET);
        known.put("other", Carrier.Kind.OTHER);
        Carrier.Kind kind = known.get(word.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw broken(i, line, "'%s' is no kind".formatted(word));
        }
        return kind;
    }

    private static IllegalArgumentException broken(int i, String line, String why) {
        return new IllegalArgumentException(
                "Could not read the carrier in line %d, '%s': %s. Write a name, then agency, outlet or other, then other names with | between, and a tab between the three."
                        .formatted(i + 1, line, why));
    }
}
