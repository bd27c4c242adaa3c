package dev.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;

/**
 * The first line that is no furniture, where it reads like a headline.
 *
 * <pre>{@code
 * Bridge to reopen in May: mayor             no full stop
 * Bridge To Reopen In May.                   a full stop, but a blank line below and capital letters
 * The bridge reopened on Monday, he said.    a sentence: body
 * }</pre>
 *
 * <p>A line among the first that equals the title given beside the text is the headline whatever it
 * looks like.
 */
final class HeadlineRule implements Draft.Rule {
    private static final int MOST_WORDS = 25;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS_OF_SENTENCE = 16;
    private static final int MOST_WORDS_OF_QUESTION = 10;
    private static final int FIRST = 6;
    private static final NavigableSet<String> PROSE_WORDS = Words.words("prose-words.txt");

    @Override
    public void mark(Draft draft) {
        for (int i = 0; i < Math.min(FIRST, draft.size()); i++) {
            if (draft.isBody(i) && equalsTitle(draft, i)) {
                draft.mark(i, Draft.Role.HEADLINE);
                return;
            }
        }
        int first = draft.nextBody(0);
        int second = draft.nextBody(first + 1);
        if (second < draft.size() && isHeadline(draft.block(first), draft.block(second))) {
            draft.mark(first, Draft.Role.HEADLINE);
        }
    }

    private static boolean equalsTitle(Draft draft, int i) {
        String words = letters(draft.block(i).text());
        String title = letters(draft.title().orElse(""));
        if (words.isEmpty() || !title.startsWith(words)) {
            return false;
        }
        boolean deck =
                i + 1 < draft.size() && title.equals(words + letters(draft.block(i + 1).text()));
        return title.equals(words) || deck;
    }

    private static String letters(String words) {
        return words.length() > 2 * MOST_CHARACTERS
                ? ""
                : words.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(Character::toLowerCase)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isHeadline(Block block, Block next) {
        String text = block.text();
        if (text.length() > MOST_CHARACTERS || block.isBulleted() || text.startsWith("(")) {
            return false;
        }
        if (Datelines.find(block).isPresent() || !BylineRule.names(block).isEmpty()) {
            return false;
        }
        List<String> words = block.words();
        char last = text.charAt(text.length() - 1);
        if (words.size() > MOST_WORDS || last == ':' || last == ',' || hasTwoSentences(words)) {
            return false;
        }
        return block.endsSentence()
                ? next.afterBlank() && readsLikeTitle(block, next, words)
                : !next.startsSmall() && !block.startsSmall();
    }

    /** Whether a word that ends a sentence, no abbreviation, is followed by a capital letter. */
    private static boolean hasTwoSentences(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            boolean capital = Character.isUpperCase(words.get(i + 1).codePointAt(0));
            if (word.endsWith(".")
                    && word.length() > 5
                    && word.indexOf('.') == word.length() - 1
                    && capital) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsLikeTitle(Block block, Block next, List<String> words) {
        if (next.text().length() < block.text().length() / 2
                || (block.startsQuoted() && block.endsSentence())) {
            return false;
        }
        boolean question = block.text().endsWith("?") && words.size() <= MOST_WORDS_OF_QUESTION;
        if (block.isTitleCase() || question) {
            return true;
        }
        boolean prose =
                words.stream()
                        .map(word -> Words.strip(word.toLowerCase(Locale.ROOT), ",.;:'\"’”"))
                        .anyMatch(PROSE_WORDS::contains);
        return words.size() <= MOST_WORDS_OF_SENTENCE && !prose;
    }
}
