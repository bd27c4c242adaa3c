package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names of a statement and what may be its noun phrases: up to four words behind an
 * article, a possessive or a preposition.
 *
 * <pre>{@code
 * the crack in the ferry's hull was found by divers
 *   the crack, the ferry, the ferry's hull, divers
 * }</pre>
 *
 * <p>It does not know a verb from a noun: {@code the crack grew} is given beside {@code the crack}.
 * Which of them is good for a label shows only in what several statements share.
 */
final class PhraseFinder {
    private static final Set<String> OPENERS = WordList.load(PhraseFinder.class, "en/openers.txt");
    private static final Set<String> NO_TOPIC =
            WordList.load(PhraseFinder.class, "en/no-topic.txt");
    private static final int LONGEST = 4;

    private final String text;
    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseFinder(String text) {
        this.text = text;
    }

    static List<Phrase> find(Point.Told told) {
        PhraseFinder finder = new PhraseFinder(told.account().article().text());
        for (Passage piece : told.statement().attribution().content()) {
            finder.names(told.account(), piece.span());
            finder.nouns(Words.of(finder.text, piece.span()));
        }
        return finder.phrases;
    }

    private void names(Account account, Span within) {
        for (Entity entity : account.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME && within.contains(mention.span())) {
                    add(mention.span(), sort(mention.type()), true);
                }
            }
        }
    }

    private void nouns(List<Span> words) {
        for (int i = -1; i < words.size(); i++) {
            if (i < 0 || opens(lower(words.get(i)))) {
                for (int end = i + 1; end < words.size() && end - i <= LONGEST + 1; end++) {
                    if (!fits(words, i + 1, end)) {
                        break;
                    }
                    if (ContentWords.tells(lower(words.get(end))) && whole(words, end)) {
                        boolean whole = end + 1 == words.size() || !fits(words, i + 1, end + 1);
                        add(words.get(i + 1).cover(words.get(end)), Phrase.Sort.NOUN, whole);
                    }
                }
            }
        }
    }

    private static boolean opens(String word) {
        return OPENERS.contains(word) || isNumber(word) || NO_TOPIC.contains(word);
    }

    /** Whether the word there goes on with a phrase: it tells something, or is {@code 's} in it. */
    private boolean fits(List<Span> words, int start, int at) {
        String word = lower(words.get(at));
        boolean joined = at > start && words.get(at).start() == words.get(at - 1).end();
        boolean mark = word.equals("'") || word.equals("’") || word.equals("-");
        return ContentWords.tells(word)
                ? !isNumber(word) && !NO_TOPIC.contains(word)
                : joined && (mark || word.equals("s"));
    }

    /** Whether no hyphen or apostrophe follows, so that the word is not cut. */
    private boolean whole(List<Span> words, int at) {
        return at + 1 >= words.size()
                || words.get(at + 1).start() > words.get(at).end()
                || "-'’".indexOf(text.charAt(words.get(at + 1).start())) < 0;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private void add(Span span, Phrase.Sort sort, boolean whole) {
        String words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
        Set<String> content = ContentWords.of(words);
        if (content.isEmpty() || words.length() > 60 || (sort == Phrase.Sort.NOUN && ends(words))) {
            return;
        }
        boolean the = span.start() >= 4 && text.startsWith("the ", span.start() - 4);
        boolean open = Character.isLowerCase(words.charAt(0)) && the;
        phrases.add(new Phrase(open ? "the " + words : words, content, sort, whole));
    }

    private static Phrase.Sort sort(Mention.Type type) {
        return type == Mention.Type.PLACE || type == Mention.Type.GROUP
                ? Phrase.Sort.PLACE
                : Phrase.Sort.NAME;
    }

    /** Whether it ends as participles and adverbs do: {@code soldiers killed}. */
    private static boolean ends(String words) {
        return words.endsWith("ed") || words.endsWith("ly");
    }

    private String lower(Span span) {
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
