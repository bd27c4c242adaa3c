package dev.hearsay.strand;

import dev.hearsay.claim.Account;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reading.Mention;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words that some articles show to be nouns: somewhere each ends what an article, a possessive,
 * a number or a preposition begins; or the reading took it for one.
 *
 * <pre>{@code
 * The talks are to last three days, his spokesman said of the far bank.
 *   nouns     talks, days, spokesman, bank
 *   no proof  last, far
 * }</pre>
 *
 * <p>No list of nouns and no parser is asked: a noun that stands only where a verb might stand too
 * is missed. Of a text the first {@value #LONGEST} characters are looked at.
 */
public final class Nouns {
    private static final Set<String> OPENERS = WordList.load(Nouns.class, "en/openers.txt");
    private static final Set<String> DETERMINERS = WordList.load(Nouns.class, "en/determiners.txt");
    private static final Set<String> NO_NOUNS = WordList.load(Nouns.class, "en/no-nouns.txt");
    private static final int LONGEST = 40_000;

    private final Set<String> known = new TreeSet<>();

    private Nouns() {}

    /** The nouns of some accounts. */
    public static Nouns of(Collection<Account> accounts) {
        Nouns nouns = new Nouns();
        for (Account account : accounts) {
            account.article().headline().ifPresent(nouns::learn);
            account.article().layout().body().forEach(p -> nouns.learn(p.words()));
            account.entities().stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .filter(mention -> mention.form() == Mention.Form.NOMINAL)
                    .forEach(mention -> nouns.last(mention.passage().words()));
            account.figures().stream()
                    .map(figure -> figure.quantity())
                    .filter(quantity -> quantity.kind() == Quantity.Kind.COUNT)
                    .flatMap(quantity -> quantity.unit().stream())
                    .forEach(unit -> nouns.last(unit.words()));
        }
        return nouns;
    }

    /** The last word of what is known to be a noun phrase. */
    private void last(String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        Stream.of(words)
                .skip(Math.max(0, words.length - 1))
                .filter(word -> !word.isEmpty() && mayBe(word))
                .forEach(known::add);
    }

    /** Whether a word is shown to be a noun, however it is written. */
    public boolean holds(String word) {
        return known.contains(word.toLowerCase(Locale.ROOT));
    }

    private void learn(String paragraph) {
        String text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        List<Span> words = Words.of(text, new Span(0, text.length()));
        for (int at = 0; at < words.size(); at++) {
            String word = word(text, words, at);
            boolean who = at + 1 < words.size() && word(text, words, at + 1).equals("who");
            if (mayBe(word) && (who || (ends(text, words, at) && begins(text, words, at)))) {
                known.add(word);
            }
        }
    }

    private static boolean mayBe(String word) {
        return ContentWords.tells(word)
                && Character.isLetter(word.codePointAt(0))
                && !NO_NOUNS.contains(word)
                && !word.endsWith("ly")
                && !word.endsWith("ed");
    }

    /** Whether what follows cannot belong to it: no letter, or a word that tells nothing. */
    private static boolean ends(String text, List<Span> words, int at) {
        if (at + 1 == words.size()) {
            return true;
        }
        String next = word(text, words, at + 1);
        return !Character.isDigit(next.codePointAt(0))
                && !ContentWords.tells(next)
                && !(next.equals("-") && words.get(at + 1).start() == words.get(at).end());
    }

    /** Whether an opener stands before it, with a word between at most. */
    private static boolean begins(String text, List<Span> words, int at) {
        if (at == 0) {
            return false;
        }
        String before = word(text, words, at - 1);
        if (DETERMINERS.contains(before) || isNumber(before)) {
            return true;
        }
        String word = word(text, words, at);
        if (OPENERS.contains(before)) {
            return !word.endsWith("ing");
        }
        // A verb would take an article of its own: its log shows a signal.
        if (at + 1 < words.size() && DETERMINERS.contains(word(text, words, at + 1))) {
            return false;
        }
        int opener = at - 2;
        while (opener > 0 && word(text, words, opener).equals("-")) {
            opener -= 2;
        }
        return opener >= 0
                && ContentWords.tells(before)
                && Character.isLowerCase(text.codePointAt(words.get(at - 1).start()))
                && OPENERS.contains(word(text, words, opener));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    private static String word(String text, List<Span> words, int at) {
        Span span = words.get(at);
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
