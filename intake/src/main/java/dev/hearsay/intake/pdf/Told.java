package dev.hearsay.intake.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came out of a file.
 *
 * @param paragraphs its words
 * @param pages how many pages it has
 * @param title what the file says of its own title
 * @param author and of its author
 * @param date and of the time when it was made, such as {@code 2026-05-12T08:30:00+02:00}
 */
record Told(
        List<String> paragraphs,
        int pages,
        Optional<String> title,
        Optional<String> author,
        Optional<String> date) {
    private static final int FEWEST_LETTERS = 6;

    Told {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The words, with blank lines between the paragraphs. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** How many letters it has that can be read. */
    long letters() {
        return text().codePoints().filter(Character::isLetter).count();
    }

    /**
     * The title and the author only where the words of the document hold them too: a template's
     * title and the name of a clerk's computer stand in many files.
     */
    Told proven() {
        String words = plain(text());
        return new Told(
                paragraphs,
                pages,
                title.filter(title -> holds(words, title)),
                author.filter(author -> holds(words, author)),
                date);
    }

    private static boolean holds(String words, String claim) {
        String plain = plain(claim);
        return plain.length() >= FEWEST_LETTERS && words.contains(plain);
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
