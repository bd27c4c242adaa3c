package dev.hearsay.forecast;

import java.util.List;

/**
 * {@code Water will boil at 100 degrees}, {@code a dog will bark when a stranger comes}, {@code you will
 * need two eggs}: how things are, with no time to come.
 */
final class Generic implements Trap {
    private static final List<String> ANY = List.of("a", "an", "any", "every", "each");
    private static final List<String> GENERAL = List.of("when", "if", "whenever", "where");

    @Override
    public boolean catches(Clause clause) {
        if (clause.horizon().isPresent() || clause.sign().reach() != Sign.Reach.AROUND) {
            return false;
        }
        Sentence sentence = clause.sentence();
        int subject = clause.subject();
        int at = clause.sign().at();
        String word = sentence.word(subject);
        if (word.equals(sentence.word(clause.end() - 1)) && at == subject + 1 && clause.end() - at > 1) {
            return true;
        }
        if (sentence.is(subject, Lexis.GENERIC_SUBJECTS)) {
            return at == subject + 1 || List.of("anyone", "whoever", "people", "those", "you").contains(word);
        }
        boolean general =
                GENERAL.stream().anyMatch(w -> sentence.any(clause.start(), clause.end(), w));
        boolean you = sentence.any(clause.start(), clause.end(), "you");
        return general && (ANY.contains(word) || you || isPresentCondition(clause));
    }

    /** {@code If you heat ice, it will melt}. */
    private static boolean isPresentCondition(Clause clause) {
        Sentence sentence = clause.sentence();
        return List.of("it", "they").contains(sentence.word(clause.subject()))
                && sentence.any(clause.start(), clause.subject(), Lexis.GENERIC_SUBJECTS);
    }
}
