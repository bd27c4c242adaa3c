package dev.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lines that pages of all kinds share, known by their words: {@code Share this}, {@code Photo:
 * Reuters}, {@code Comments (12)}.
 *
 * <p>The words are in {@code furniture-phrases.tsv}: a phrase is the whole line, or its start, or
 * stands within it; {@code #} is any number. A line made of names of share buttons ({@code
 * share-words.txt}), a bare address and a line without a word are furniture too.
 */
final class PhraseRule implements Draft.Rule {
    private static final int MOST_WORDS = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d++");
    private static final NavigableSet<String> SHARE_WORDS = Words.words("share-words.txt");
    private final TreeMap<String, Draft.Role> whole = new TreeMap<>();
    private final List<Phrase> starts = new ArrayList<>();
    private final List<Phrase> within = new ArrayList<>();

    private record Phrase(Draft.Role role, String words) {}

    PhraseRule() {
        for (String line : Words.lines("furniture-phrases.tsv")) {
            List<String> fields = Words.between(line, "\t");
            Draft.Role role = Draft.Role.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
            Phrase phrase = new Phrase(role, fields.get(2));
            switch (fields.get(1)) {
                case "whole" -> whole.put(phrase.words(), role);
                case "start" -> starts.add(phrase);
                default -> within.add(phrase);
            }
        }
    }

    @Override
    public void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isBody(i)) {
                draft.mark(i, role(draft.block(i)));
            }
        }
    }

    /** Whether the line is one that a list of other articles stands below. */
    boolean opensList(Block block) {
        return !block.isLong() && whole.get(wholeLine(block)) == Draft.Role.RELATED;
    }

    private static String wholeLine(Block block) {
        return Words.strip(NUMBER.matcher(block.plain()).replaceAll("#"), " ");
    }

    private Draft.Role role(Block block) {
        if (!block.hasWords()) {
            return Draft.Role.OTHER;
        }
        List<String> words = block.isLong() ? List.of() : block.words();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Draft.Role.BODY;
        }
        String plain = block.plain();
        Draft.Role byWhole = whole.get(wholeLine(block));
        if (byWhole != null) {
            return byWhole;
        }
        if (isAddress(words)) {
            return Draft.Role.OTHER;
        }
        if (Words.between(plain, " ,|/•·&()0123456789").stream().allMatch(SHARE_WORDS::contains)) {
            return words.get(0).codePoints().anyMatch(Character::isLetter)
                    ? Draft.Role.SHARE
                    : Draft.Role.BODY;
        }
        return byPart(plain);
    }

    private Draft.Role byPart(String plain) {
        for (Phrase phrase : starts) {
            if (plain.startsWith(phrase.words())) {
                return phrase.role();
            }
        }
        for (Phrase phrase : within) {
            if (plain.contains(phrase.words())) {
                return phrase.role();
            }
        }
        return Draft.Role.BODY;
    }

    private static boolean isAddress(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        return words.size() == 1
                && (first.startsWith("http://")
                        || first.startsWith("https://")
                        || first.startsWith("www."));
    }
}
