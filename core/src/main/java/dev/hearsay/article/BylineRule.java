package dev.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/**
 * The line that names the writers, above the first paragraph of prose or as the last line of all.
 *
 * <pre>{@code
 * By Ann Lee and Bo Berg, Staff Writers        Ann Lee, Bo Berg
 * Ann Lee | Daily Courier                      Ann Lee
 * Ann Lee, Political Correspondent             Ann Lee
 * By the numbers                               nobody
 * }</pre>
 */
final class BylineRule implements Draft.Rule {
    private static final int MOST_WORDS = 20;
    private static final int MOST_NAME = 4;
    private static final Pattern JOINED = Pattern.compile("(?i) (?:and|&|at|for|in|of|with) ");
    private static final NavigableSet<String> ROLES = Words.words("byline-roles.txt");
    private static final List<String> ASIDE_WORDS =
            List.of("at", "de", "for", "from", "in", "of", "the", "to", "with");
    private static final NavigableSet<String> PARTICLES = Words.words("name-particles.txt");

    @Override
    public void mark(Draft draft) {
        int i = 0;
        while (i < draft.size() && !(draft.isBody(i) && isProse(draft.block(i)))) {
            if (draft.isBody(i) && !names(draft.block(i)).isEmpty()) {
                draft.mark(i, Draft.Role.BYLINE);
                return;
            }
            i++;
        }
        int last = draft.size() - 1;
        if (last > 0
                && draft.isBody(last)
                && saysBy(draft.block(last))
                && !names(draft.block(last)).isEmpty()) {
            draft.mark(last, Draft.Role.BYLINE);
        }
    }

    private static boolean isProse(Block block) {
        return block.isLong()
                || block.words().size() > MOST_WORDS
                || (block.endsSentence() && !saysBy(block));
    }

    private static boolean saysBy(Block block) {
        return block.text().regionMatches(true, 0, "by ", 0, 3);
    }

    /** The writers that a line names; none where it is no byline. */
    static List<String> names(Block block) {
        if (block.isLong() || block.words().size() > MOST_WORDS) {
            return List.of();
        }
        String line = String.join(" ", block.words());
        boolean saysBy = saysBy(block);
        List<String> columns = Words.between(saysBy ? line.substring(3) : line, "|•·");
        if (!saysBy && columns.size() < 2 && !endsInRole(line)) {
            return List.of();
        }
        if (!saysBy && columns.size() > 1 && columns.get(1).isBlank()) {
            return List.of();
        }
        return namesIn(columns.get(0));
    }

    /** The writers that a line names of which it is known that it is a byline. */
    static List<String> namesInByline(Block block) {
        List<String> names = names(block);
        boolean loud = block.text().equals(block.text().toUpperCase(Locale.ROOT));
        boolean bare =
                names.isEmpty() && !saysBy(block) && !loud && block.words().size() <= MOST_WORDS;
        return bare ? namesIn(Words.between(String.join(" ", block.words()), "|•·").get(0)) : names;
    }

    private static boolean endsInRole(String line) {
        int comma = line.indexOf(',');
        if (comma < 0) {
            return false;
        }
        List<String> words =
                Words.between(line.substring(comma + 1).toLowerCase(Locale.ROOT), " ,");
        return !words.isEmpty() && words.size() <= 4 && ROLES.contains(words.get(words.size() - 1));
    }

    private static List<String> namesIn(String column) {
        List<String> names = new ArrayList<>();
        for (String piece : Words.between(JOINED.matcher(column).replaceAll(","), ",")) {
            List<String> words = Words.between(Words.strip(piece, " :"), " ");
            if (isName(words)) {
                names.add(String.join(" ", words));
            } else if (names.isEmpty()) {
                return List.of();
            } else if (!isAside(words)) {
                return List.of();
            }
        }
        return names;
    }

    private static boolean isName(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_NAME) {
            return false;
        }
        boolean ends = isCapital(words.get(0)) && isCapital(words.get(words.size() - 1));
        return ends
                && words.stream().allMatch(BylineRule::isNameWord)
                && words.stream().noneMatch(BylineRule::isRole);
    }

    private static boolean isNameWord(String word) {
        boolean letters =
                word.codePoints().allMatch(c -> Character.isLetter(c) || ".'’-".indexOf(c) >= 0);
        boolean day = TimestampRule.isWeekday(word);
        return letters && !day && (isCapital(word) || PARTICLES.contains(word));
    }

    private static boolean isCapital(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return (capital && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                || word.startsWith("al-")
                || word.startsWith("el-");
    }

    private static boolean isAsideWord(String word) {
        String inside = Words.strip(word, "().");
        return inside.isEmpty()
                || isCapital(inside)
                || Character.isDigit(inside.charAt(0))
                || ASIDE_WORDS.contains(inside);
    }

    private static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What may follow the names: what they are, whom they write for, where, when. */
    private static boolean isAside(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        return words.stream().anyMatch(BylineRule::isRole)
                || TimestampRule.isTimestamp(String.join(" ", words))
                || words.stream().allMatch(BylineRule::isAsideWord);
    }
}
