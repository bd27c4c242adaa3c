package dev.hearsay.entity;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Roles that stand before a name. */
final class RoleBefore {
    private static final int MOST_WORDS = 14;
    private static final int MOST_BETWEEN = 6;
    private static final int MOST_LEFT = 8;
    private static final Set<String> SMALL = list("en/function-words.txt");
    private static final Set<String> STOPS = list("en/title-stops.txt");
    private static final Set<String> PARTICIPLES = list("en/title-participles.txt");
    private static final Set<String> CHANGERS = list("en/title-changers.txt");
    private static final Set<String> FILLERS = list("en/title-fillers.txt");
    private static final Set<String> OPENERS =
            new TreeSet<>(List.of("the", "a", "an", "his", "her", "its", "their", "our", "my"));
    private static final Set<String> LINKS =
            new TreeSet<>(List.of("of", "for", "to", "at", "in", "from", "on"));

    private RoleBefore() {}

    /**
     * {@code Mayor} of {@code Mayor Ann Lee}, {@code special envoy for Lund} of all before a name.
     */
    static Optional<Span> title(Draft draft, Found name) {
        return ending(draft, name.span().start(), 1);
    }

    /** {@code The bank's chief economist} of {@code The bank's chief economist, Bo Berg, said}. */
    static Optional<Span> description(Draft draft, Found name) {
        String text = draft.text();
        int comma = name.span().start() - 2;
        if (comma < 1 || !text.startsWith(", ", comma) || !closed(draft, name)) {
            return Optional.empty();
        }
        return ending(draft, comma, 0)
                .filter(role -> opens(text.substring(role.start(), role.end())));
    }

    private static boolean opens(String role) {
        String first = role.split(" ", 2)[0];
        return OPENERS.contains(Spelling.fold(first)) || possessive(first) || capital(first);
    }

    /** Whether nothing follows the name that would make it a subject or one of a list. */
    private static boolean closed(Draft draft, Found name) {
        String text = draft.text();
        int end = name.span().end();
        if (end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == '.') {
            return true;
        }
        boolean list = text.startsWith(", and ", end) || text.startsWith(", or ", end);
        boolean another =
                draft.founds().stream()
                        .anyMatch(f -> f.named() && f.person() && f.span().start() == end + 2);
        return text.charAt(end) == ',' && !list && !another;
    }

    /** The role that ends so many characters before the offset. */
    private static Optional<Span> ending(Draft draft, int offset, int gap) {
        String text = draft.text();
        if (gap == 1 && (offset == 0 || text.charAt(offset - 1) != ' ')) {
            return Optional.empty();
        }
        List<Span> words = wordsBefore(text, offset);
        int noun = noun(text, words);
        if (noun < 0 || !between(draft, words.subList(0, noun))) {
            return Optional.empty();
        }
        int first = noun;
        boolean large = capital(word(text, words.get(noun)));
        while (first + 1 < words.size() && first - noun < MOST_LEFT) {
            String word = word(text, words.get(first + 1));
            boolean opener = OPENERS.contains(Spelling.fold(word));
            if (!opener && !belongs(word, large)) {
                break;
            }
            first++;
            if (opener) {
                break;
            }
        }
        return Optional.of(new Span(words.get(first).start(), words.get(0).end()));
    }

    /** Index of the noun nearest to the name; the words are in order from the name to the left. */
    private static int noun(String text, List<Span> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = word(text, words.get(i));
            if (!possessive(word) && Offices.head(word).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Between noun and name stands nothing, or "for Lund", "of the Nordhavn Harbour". */
    private static boolean between(Draft draft, List<Span> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = draft.text();
        boolean person =
                draft.founds().stream()
                        .anyMatch(
                                f ->
                                        f.named()
                                                && f.person()
                                                && words.stream()
                                                        .anyMatch(w -> w.overlaps(f.span())));
        boolean plain =
                words.stream()
                        .map(w -> word(text, w))
                        .noneMatch(
                                w ->
                                        !capital(w)
                                                && (STOPS.contains(w)
                                                        || (SMALL.contains(w)
                                                                && !LINKS.contains(w)
                                                                && !w.equals("the")
                                                                && !w.equals("and"))));
        return words.size() > 1
                && words.size() <= MOST_BETWEEN
                && Titles.find(word(text, words.get(0))).isEmpty()
                && !person
                && plain
                && LINKS.contains(word(text, words.get(words.size() - 1)))
                && capital(word(text, words.get(0)));
    }

    /** Whether a word left of the noun is still of the title. */
    private static boolean belongs(String word, boolean large) {
        String folded = Spelling.fold(word);
        if (capital(word)) {
            return !SMALL.contains(folded) || word.equals("US");
        }
        if (possessive(word)
                || CHANGERS.contains(folded)
                || PARTICIPLES.contains(folded)
                || FILLERS.contains(folded)) {
            return true;
        }
        boolean verb = STOPS.contains(folded) || folded.endsWith("ed") || folded.endsWith("ing");
        return !large
                && !verb
                && !SMALL.contains(folded)
                && !folded.endsWith("ly")
                && Character.isLetterOrDigit(word.charAt(0));
    }

    /**
     * The words before an offset, from right to left, up to the first mark that is no part of one.
     */
    private static List<Span> wordsBefore(String text, int offset) {
        List<Span> words = new ArrayList<>();
        int at = offset;
        while (words.size() < MOST_WORDS) {
            int end = at;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            String word = Line.wordBefore(text, at);
            if (word.isEmpty() || at - end > 1 || (!words.isEmpty() && endsSentence(word))) {
                break;
            }
            int start = end - word.length();
            words.add(new Span(start, end));
            at = start;
        }
        return words;
    }

    /** {@code closed.} before a title is another sentence, {@code U.S.} and {@code Lt.} are not. */
    private static boolean endsSentence(String word) {
        return word.endsWith(".")
                && Titles.find(word).isEmpty()
                && word.indexOf('.') == word.length() - 1
                && word.length() > 2;
    }

    static boolean possessive(String word) {
        String folded = Spelling.fold(word);
        return folded.endsWith("'s") || folded.endsWith("s'");
    }

    static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String word(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Set<String> list(String name) {
        return WordList.load(RoleBefore.class, name);
    }
}
