package dev.hearsay.block;

import dev.hearsay.block.WebBlock.Part;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What sites say below every article of theirs: {@code Sign up for our newsletter}, {@code We ask
 * that comments are civil}.
 *
 * <p>The phrases are in {@code boilerplate.tsv}: what a line is that starts with one, or has it
 * within. A long paragraph and a quotation are never taken for one.
 */
final class Boilerplate {
    private static final int LONGEST = 400;
    private static final List<Phrase> PHRASES = phrases();

    private Boilerplate() {}

    private record Phrase(Part part, boolean starts, String words) {
        boolean fits(String line) {
            return starts ? line.startsWith(words) : line.contains(words);
        }
    }

    private static List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : WordList.lines(Boilerplate.class, "en/boilerplate.tsv")) {
            String[] fields = line.split("\t", -1);
            Part part = Part.valueOf(fields[0].toUpperCase(Locale.ROOT));
            phrases.add(new Phrase(part, fields[1].equals("start"), fields[2]));
        }
        return phrases;
    }

    /** What furniture a line is by its words; empty where it has none of the phrases. */
    static Optional<Part> find(String words) {
        if (words.length() > LONGEST || words.indexOf('“') >= 0 || words.indexOf('"') >= 0) {
            return Optional.empty();
        }
        String line = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        return PHRASES.stream().filter(phrase -> phrase.fits(line)).map(Phrase::part).findFirst();
    }
}
