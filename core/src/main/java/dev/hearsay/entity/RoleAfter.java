package dev.hearsay.entity;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roles that stand behind a name. */
final class RoleAfter {
    private static final int MOST_WORDS = 16;
    private static final int NOUN_WITHIN = 6;
    private static final Pattern PARTY =
            Pattern.compile("(?: \\(|, )([RDI](?:em|ep|nd)?\\.?-\\p{Lu}[\\p{L}.]{0,12}+)(?=[),])");
    private static final Pattern AGE = Pattern.compile(", (?:aged? )?\\d{1,3}(?=, )");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "\\p{L}*(?:ist|ian|man|woman|keeper|maker|worker|owner|player|builder|grower)");
    private static final Set<String> ARTICLES = new TreeSet<>(List.of("a", "an"));
    private static final Set<String> OPENERS =
            new TreeSet<>(
                    List.of(
                            "the", "a", "an", "his", "her", "its", "their", "our", "my", "one",
                            "now", "then"));
    private static final Set<String> STOPS = WordList.load(RoleAfter.class, "en/title-stops.txt");
    private static final Set<String> SMALL =
            WordList.load(RoleAfter.class, "en/function-words.txt");
    private static final Set<String> PERIODS =
            new TreeSet<>(
                    List.of(
                            "day", "week", "month", "year", "hour", "time", "later", "ago",
                            "night"));

    private RoleAfter() {}

    /** {@code R-Texas} of {@code Bo Berg (R-Texas)} and {@code Bo Berg, R-Texas, said}. */
    static Optional<Span> party(Draft draft, Found name) {
        String text = draft.text();
        Matcher matcher = PARTY.matcher(text).region(name.span().end(), text.length());
        return matcher.lookingAt()
                ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    /** {@code a nurse from Lund} of {@code Ann Lee, 34, a nurse from Lund, said}. */
    static Optional<Span> description(Draft draft, Found name) {
        String text = draft.text();
        int start = name.span().end();
        Matcher age = AGE.matcher(text).region(start, text.length());
        start = age.lookingAt() ? age.end() : start;
        if (!text.startsWith(", ", start)) {
            return Optional.empty();
        }
        List<Span> words = words(text, start + 2);
        if (words.isEmpty() || !ends(text, words.get(words.size() - 1).end())) {
            return Optional.empty();
        }
        Span role = words.get(0).cover(words.get(words.size() - 1));
        return says(text, words) && !anothers(draft, words) ? Optional.of(role) : Optional.empty();
    }

    /** The words up to the first mark, verb or "who"; empty where none comes soon. */
    private static List<Span> words(String text, int offset) {
        List<Span> words = new ArrayList<>();
        int at = offset;
        while (words.size() <= MOST_WORDS) {
            int start = at;
            int end = start;
            while (end < text.length() && Line.inWord(text.charAt(end))) {
                end++;
            }
            if (end < text.length()
                    && text.charAt(end - 1 < start ? start : end - 1) == '.'
                    && last(text, start, end)) {
                end--;
            } else if (end == text.length() && end > start && text.charAt(end - 1) == '.') {
                end--;
            }
            if (end == start || stops(text, start, end)) {
                break;
            }
            words.add(new Span(start, end));
            if (end + 1 >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return words.size() > MOST_WORDS ? List.of() : words;
    }

    /** Whether the full stop at a word's end ends the sentence, too. */
    private static boolean last(String text, int start, int end) {
        boolean dots = text.substring(start, end - 1).indexOf('.') >= 0;
        boolean goesOn =
                end + 1 < text.length()
                        && text.charAt(end) == ' '
                        && Character.isLowerCase(text.charAt(end + 1));
        return !dots && end - start > 2 && !goesOn;
    }

    private static boolean stops(String text, int start, int end) {
        String word = text.substring(start, end);
        String next = Line.wordAfter(text, end);
        if (word.equals("and")) {
            return Offices.head(next).isEmpty();
        }
        return STOPS.contains(word)
                || List.of("who", "whose", "which", "that", "but", "when", "as", "while", "or")
                        .contains(word);
    }

    /** A role ends at a mark or before "who"; what runs on into a verb is a subject. */
    private static boolean ends(String text, int end) {
        if (end >= text.length() || text.startsWith(" who", end)) {
            return true;
        }
        boolean list = text.startsWith(", and ", end) && anotherAfter(text, end + 6);
        return (",.;:)–—\n\"”".indexOf(text.charAt(end)) >= 0 && !list)
                || text.startsWith(" –", end)
                || text.startsWith(" —", end);
    }

    /**
     * {@code Ann Lee, the mayor, and a clerk}, but not {@code and her husband}, {@code and left}.
     */
    private static boolean anotherAfter(String text, int start) {
        String next = text.substring(start, Math.min(text.length(), start + 4));
        return RoleBefore.capital(next)
                || List.of("the ", "a ", "an ").stream().anyMatch(next::startsWith);
    }

    private static boolean says(String text, List<Span> words) {
        String first = word(text, words.get(0));
        String folded = Spelling.fold(first);
        boolean opener = OPENERS.contains(folded);
        boolean titled =
                RoleBefore.capital(first) || (!SMALL.contains(folded) && !folded.endsWith("ly"));
        if (!opener && !titled) {
            return false;
        }
        for (int i = 0; i < Math.min(words.size(), NOUN_WITHIN + 1); i++) {
            String word = Spelling.fold(word(text, words.get(i)));
            boolean possessive = RoleBefore.possessive(word);
            if (!possessive && Offices.head(word).isPresent()) {
                return true;
            }
            if (i > 0
                    && ARTICLES.contains(folded)
                    && PEOPLE.matcher(word).matches()
                    && words.stream().noneMatch(w -> PERIODS.contains(word(text, w)))) {
                return true;
            }
            boolean goesOn =
                    (i == 0 && opener)
                            || (folded.equals("one") && List.of("of", "the").contains(word));
            if (SMALL.contains(word) && !goesOn && !possessive) {
                return false;
            }
        }
        return false;
    }

    /**
     * {@code Ann Lee, Mayor Bo Berg}: a title of the next name, but not in {@code wife of Bo Berg}.
     */
    private static boolean anothers(Draft draft, List<Span> words) {
        String text = draft.text();
        Span all = words.get(0).cover(words.get(words.size() - 1));
        for (Found found : draft.founds()) {
            if (found.named() && found.person() && all.overlaps(found.span())) {
                String before = Spelling.fold(Line.wordBefore(text, found.span().start()));
                boolean possessive =
                        found.span().end() < text.length()
                                && "'’".indexOf(text.charAt(found.span().end())) >= 0;
                boolean linked =
                        List.of("of", "to", "for", "by", "with", "under", "president", "mayor")
                                .contains(before);
                if (!linked && !possessive) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String word(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
