package dev.hearsay.web;

import dev.hearsay.date.DateWords;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes names of what stands where writers are named.
 *
 * <pre>{@code
 * By Ann Lee, Staff Writer, and Bo Berg | @boberg      Ann Lee, Bo Berg
 * admin                                                nobody
 * }</pre>
 */
final class AuthorNames {
    private static final int MOST_WORDS = 6;
    private static final int MOST_CHARACTERS = 300;
    private static final Set<String> ROLES =
            WordList.load(AuthorNames.class, "en/author-roles.txt");
    private static final Set<String> NOBODY = WordList.load(AuthorNames.class, "en/no-authors.txt");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?i)^(?:"
                            + String.join(
                                    "|",
                                    longestFirst(
                                            WordList.lines(
                                                    AuthorNames.class, "en/author-leads.txt")))
                            + ")(?:\\s?+:|\\s)\\s*+");
    private static final Pattern POSTED =
            Pattern.compile(
                    "(?i)^(?:posted|published|written|updated|created|submitted|story|article|report)[^\\n]{0,60}?\\bby\\b\\s*+:?+");
    private static final Pattern NUMBER = Pattern.compile("\\s\\d{1,4}+$");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\(?+[\\w.+-]{1,64}+@[\\w.-]{1,64}+\\)?+|(?<![\\p{L}\\d])@\\w{1,30}+|https?://\\S{1,500}+");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)\\s*+[,;|•·/\\n]\\s*+(?:and\\s|&\\s)?+|\\s++(?:and|&|with|y|und|et)\\s++");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)\\s(?:for|in|of|at|from|on|via|is|updated|published|posted)\\s.*|\\s[–—-]\\s.*|\\s?\\(.*");
    private static final Set<String> DEGREES =
            new TreeSet<>(
                    List.of(
                            "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "ph.d",
                            "md", "m.d.", "esq", "esq."));

    private AuthorNames() {}

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /** The names, one each, in order and without repetition. */
    static List<String> clean(List<String> told) {
        List<String> names = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (String words : told) {
            if (words.length() <= MOST_CHARACTERS) {
                for (String name : split(words)) {
                    if (seen.add(Folded.of(name))) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static List<String> split(String words) {
        String plain = ADDRESS.matcher(words.replace('\u00A0', ' ')).replaceAll(" ").strip();
        List<String> names = new ArrayList<>();
        for (String piece : BETWEEN.split(withoutLead(plain), 40)) {
            String bare = BEHIND.matcher(withoutDate(withoutLead(piece.strip()))).replaceFirst("");
            String name = withoutRoles(trimmed(NUMBER.matcher(bare).replaceFirst("")));
            String small = name.toLowerCase(Locale.ROOT);
            if (DEGREES.contains(small) && !names.isEmpty()) {
                boolean isName =
                        small.startsWith("jr") || small.startsWith("sr") || small.startsWith("i");
                int last = names.size() - 1;
                names.set(last, isName ? names.get(last) + " " + name : names.get(last));
            } else if (names.isEmpty() && isDesk(name, plain)) {
                return List.of(trimmed(withoutLead(plain)));
            } else if (isName(name) && (names.isEmpty() || !hasRole(name))) {
                names.add(name);
            } else if (!names.isEmpty() && !hasRole(name)) {
                break;
            }
        }
        return names;
    }

    /** {@code Staff and wire reports}: nobody's name, and all that the page tells. */
    private static boolean isDesk(String name, String words) {
        return !name.isEmpty()
                && isNothingButRoles(name)
                && words.toLowerCase(Locale.ROOT).endsWith(" reports")
                && isName(trimmed(withoutLead(words)));
    }

    /** {@code Ann Lee Staff Writer} without what she is. */
    private static String withoutRoles(String name) {
        List<String> words = List.of(name.split(" ", 20));
        int end = words.size();
        while (end > 2 && isOffice(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** A desk is an author of its own: {@code Nordhavn News Desk}. */
    private static boolean isOffice(String word) {
        return ROLES.contains(word) && !word.equals("desk") && !word.equals("bureau");
    }

    private static String withoutLead(String words) {
        return LEAD.matcher(POSTED.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** {@code Ann Lee Dec 10} without the day. */
    private static String withoutDate(String words) {
        List<Span> dates = DateWords.find(words);
        return dates.isEmpty() ? words : words.substring(0, dates.get(0).start());
    }

    private static String trimmed(String name) {
        return name.replaceAll("[\\s]++", " ")
                .replaceAll("^[\\s:•·|*\"“”'-]++|[\\s:•·|*\"“”'-]++$", "");
    }

    private static boolean isName(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s++", 20);
        boolean letters = name.codePoints().filter(Character::isLetter).count() >= 2;
        boolean many = name.codePoints().filter(Character::isDigit).count() > 2;
        return letters
                && !many
                && words.length <= MOST_WORDS
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                && !isNothingButRoles(name)
                && name.indexOf('{') < 0
                && name.indexOf('<') < 0;
    }

    /** Whether words say what somebody is: {@code senior editor}. */
    private static boolean hasRole(String name) {
        return parts(name).anyMatch(ROLES::contains);
    }

    private static boolean isNothingButRoles(String name) {
        return parts(name).allMatch(ROLES::contains);
    }

    private static Stream<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,]++", 20));
    }
}
