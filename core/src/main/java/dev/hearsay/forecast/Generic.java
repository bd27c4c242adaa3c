package dev.hearsay.forecast;

import java.util.List;

/**
 * {@code Water will boil at 100 degrees}, {@code a dog will bark when a stranger comes}, {@code you
 * will need two eggs}: how things are, with no time to come.
 */
final class Generic implements Trap {
    private static final List<String> ANY = List.of("a", "an", "any", "every", "each");
    private static final List<String> GENERAL = List.of("when", "if", "whenever", "where");

    @Override
    public boolean catches(Clause clause) {
        if (clause.horizon().isPresent() || clause.sign().reach() != Sign.Reach.AROUND) {
            return false;
        }
        if (isRestricted(clause) || isAddressed(clause)) {
            return true;
        }
        Sentence sentence = clause.sentence();
        int subject = clause.subject();
        int at = clause.sign().at();
        String word = sentence.word(subject);
        if (word.equals(sentence.word(clause.end() - 1))
                && at == subject + 1
                && clause.end() - at > 1) {
            return true;
        }
        if (sentence.is(subject, Lexis.GENERIC_SUBJECTS)) {
            return at == subject + 1
                    || List.of("anyone", "whoever", "people", "those", "you").contains(word);
        }
        boolean general =
                GENERAL.stream().anyMatch(w -> sentence.any(clause.start(), clause.end(), w));
        boolean you = sentence.any(clause.start(), clause.end(), "you");
        return isPresentCondition(clause)
                || (general && (ANY.contains(word) || you || isAnything(clause)));
    }

    /** {@code someone who will help}, {@code rules that would change it}. */
    private static boolean isRestricted(Clause clause) {
        Sentence sentence = clause.sentence();
        int start = clause.start();
        boolean relative = List.of("who", "that", "which").contains(sentence.word(start));
        if (!relative || start == sentence.start() || clause.sign().at() > start + 2) {
            return false;
        }
        String before = sentence.word(start - 1);
        return !before.equals(",")
                && !before.equals("and")
                && !sentence.is(start - 1, Lexis.REPORTING);
    }

    /** {@code When something heavy falls, it will}. */
    private static boolean isAnything(Clause clause) {
        Sentence sentence = clause.sentence();
        int start = sentence.start();
        return GENERAL.contains(sentence.word(start))
                && List.of("something", "anything", "someone", "anyone", "somebody", "a", "an")
                        .contains(sentence.word(start + 1));
    }

    /** {@code If you heat ice, it will melt}. */
    private static boolean isPresentCondition(Clause clause) {
        Sentence sentence = clause.sentence();
        return List.of("it", "they").contains(sentence.word(clause.subject()))
                && (sentence.any(clause.start(), clause.subject(), Lexis.GENERIC_SUBJECTS)
                        || sentence.is(sentence.start(), Lexis.GENERIC_SUBJECTS));
    }

    /** {@code Wait until the crowds will have gone}. */
    private static boolean isAddressed(Clause clause) {
        Sentence sentence = clause.sentence();
        int first = sentence.start() + (sentence.is(sentence.start(), Lexis.ADVERBS) ? 1 : 0);
        return sentence.is(first, Lexis.IMPERATIVES);
    }
}
