package dev.hearsay.app.answers;

import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two names mean the same.
 *
 * <pre>{@code
 * gold Sergei Orlov               Foreign Minister Sergey Orlov   same
 *                                 S. Orlov                        same
 *                                 Orlov                           short: right, and counted apart
 *                                 Anna Orlova, Ivan Orlov         other
 * gold Nordland Road Authority    the NRA                         same
 * gold a senior official, unnamed an official of the ministry     same: half of the telling words
 * }</pre>
 *
 * <p>Case, accents, marks and titles never count. Persons: the surname agrees and given names do
 * not conflict; an initial or another spelling is no conflict, a nickname is. A surname alone, or
 * any other head or end of the full name, is short. Organisations and governments: the same words,
 * in any order, without {@code the} and {@code Inc.}, or the acronym of the other; never a metonym.
 * Groups, documents and the unnamed: that, or half of the telling words of the shorter description.
 */
final class Names {
    private static final Set<String> SMALL = WordList.load(Names.class, "en/small-words.txt");
    private static final Set<String> COMPANY = WordList.load(Names.class, "en/company-endings.txt");

    private Names() {}

    /**
     * How an answer fits gold's name of this kind; without a kind, the better of person and not.
     */
    static Fit fit(Optional<Speaker.Kind> kind, String gold, String answer) {
        if (kind.isEmpty()) {
            Fit person = person(gold, answer);
            return person == Fit.SAME ? person : organization(gold, answer) ? Fit.SAME : person;
        }
        return switch (kind.get()) {
            case PERSON -> person(gold, answer);
            case ORGANIZATION, GOVERNMENT -> organization(gold, answer) ? Fit.SAME : Fit.OTHER;
            case GROUP, DOCUMENT, UNNAMED, UNKNOWN ->
                    organization(gold, answer) || description(gold, answer) ? Fit.SAME : Fit.OTHER;
        };
    }

    static Fit person(String gold, String answer) {
        return PersonName.parse(gold).fit(PersonName.parse(answer));
    }

    static boolean organization(String gold, String answer) {
        List<String> one = company(gold);
        List<String> other = company(answer);
        return !one.isEmpty()
                && (sorted(one).equals(sorted(other))
                        || isAcronym(one, Folding.words(answer))
                        || isAcronym(other, Folding.words(gold)));
    }

    static boolean description(String gold, String answer) {
        Set<String> one = new TreeSet<>(telling(Folding.words(gold)));
        Set<String> other = new TreeSet<>(telling(Folding.words(answer)));
        long shared = one.stream().filter(other::contains).count();
        return shared > 0 && 2 * shared >= Math.min(one.size(), other.size());
    }

    private static List<String> company(String name) {
        List<String> words = telling(Folding.joined(Folding.words(name)));
        int end = words.size();
        while (end > 1 && COMPANY.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** The words without those that say nothing; all of them where none says anything. */
    private static List<String> telling(List<String> words) {
        List<String> telling = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /** Whether one word is made of the first letters of several, with or without the small ones. */
    private static boolean isAcronym(List<String> acronym, List<String> words) {
        return acronym.size() == 1
                && acronym.get(0).length() > 1
                && words.size() > 1
                && (acronym.get(0).equals(initials(words))
                        || acronym.get(0).equals(initials(telling(words))));
    }

    private static String initials(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        rest.removeIf("the"::equals);
        StringBuilder initials = new StringBuilder();
        rest.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }
}
