package dev.hearsay.entity;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a human being and its parts.
 *
 * <pre>{@code
 * PersonName.parse("Sen. Bo van Berg Jr.")
 *   titles [Sen.]  given [Bo]  surname "van Berg"  suffix "jr"  key "bo van berg jr"
 * PersonName.parse("Sergey Holt").agrees(PersonName.parse("Sergei Holt"))   ->  true
 * PersonName.parse("Bo Berg").agrees(PersonName.parse("Ann Berg"))          ->  false
 * }</pre>
 *
 * <p>The surname is taken to stand last; where it stands first, as in Korean names, all of the name
 * still agrees with itself however it is hyphenated, but what is called surname here is not one.
 *
 * @param titles what stands before the name, as it is written: {@code Sen.}
 * @param given given names and initials, as they are written
 * @param surname with its small words: {@code van Berg}; a name of one word is a surname
 * @param suffix {@code jr}, {@code sr}, {@code ii}, {@code iii}, {@code iv}, or empty
 */
public record PersonName(List<String> titles, List<String> given, String surname, String suffix) {
    private static final Set<String> PARTICLES =
            WordList.load(PersonName.class, "en/name-particles.txt");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv)\\.?+");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}\\.?+|(?:\\p{Lu}\\.-?){2,3}+\\p{Lu}?+|[B-DF-HJ-NP-TV-XZ]{2}");
    private static final Pattern ASIDE = Pattern.compile("\\s*+[(\"“][^)\"”]{1,40}+[)\"”]");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    /** Copies its lists. */
    public PersonName {
        titles = List.copyOf(titles);
        given = List.copyOf(given);
    }

    /** The parts of a name; never throws. Words in brackets or quotation marks are left out. */
    public static PersonName parse(String name) {
        String plain = Spelling.trim(ASIDE.matcher(name).replaceAll(""));
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(plain, -1)) {
            String trimmed = Spelling.trim(word);
            if (!trimmed.isEmpty()) {
                words.add(trimmed);
            }
        }
        List<String> titles = new ArrayList<>();
        for (int title = Titles.atHead(words); title > 0; title = Titles.atHead(words)) {
            titles.add(String.join(" ", words.subList(0, title)));
            words = words.subList(title, words.size());
        }
        String suffix = "";
        if (words.size() > 1 && SUFFIX.matcher(words.get(words.size() - 1)).matches()) {
            suffix = Spelling.fold(words.get(words.size() - 1)).replace(".", "");
            words = words.subList(0, words.size() - 1);
        }
        int surname = surnameStart(words);
        return new PersonName(
                titles,
                words.subList(0, surname),
                String.join(" ", words.subList(surname, words.size())),
                suffix);
    }

    private static int surnameStart(List<String> words) {
        int start = Math.max(0, words.size() - 1);
        while (start > 0 && PARTICLES.contains(Spelling.fold(words.get(start - 1)))) {
            String particle = words.get(start - 1);
            boolean opensAsGiven =
                    start == 1
                            && Character.isUpperCase(particle.codePointAt(0))
                            && GivenNames.known(particle);
            if (opensAsGiven || (start > 1 && INITIALS.matcher(particle).matches())) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Whether it has both a given name or an initial and a surname. */
    public boolean full() {
        return !given.isEmpty() && !surname.isEmpty();
    }

    /** The gender that titles, else given names, else a Slavic ending tell. */
    public Gender gender() {
        for (String title : titles) {
            Gender gender = Titles.find(title).map(Titles.Title::gender).orElse(Gender.UNKNOWN);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        for (String name : given) {
            if (!initial(name)) {
                Gender gender = GivenNames.gender(name);
                return gender == Gender.UNKNOWN ? bySurname() : gender;
            }
        }
        return bySurname();
    }

    private Gender bySurname() {
        String folded = Spelling.fold(surname);
        boolean female =
                folded.length() > 5
                        && (folded.endsWith("ova")
                                || folded.endsWith("eva")
                                || folded.endsWith("skaya"));
        return female ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /**
     * Whether both may name one human being. Given names may be spelled otherwise, shortened, be
     * initials, or be missing in one of them; what both have must not contradict. Where one is a
     * surname alone, it is enough that the surnames agree: whether it means this bearer of the name
     * or another, the article must tell.
     */
    public boolean agrees(PersonName other) {
        if (gender().conflicts(other.gender())) {
            return false;
        }
        boolean bothFull = full() && other.full();
        if (!suffix.equals(other.suffix)
                && (bothFull || !(suffix.isEmpty() || other.suffix.isEmpty()))) {
            return false;
        }
        List<String> mine = words();
        List<String> theirs = other.words();
        if (mine.equals(theirs) || endsWith(mine, theirs) || endsWith(theirs, mine)) {
            return true;
        }
        return sameSurname(other) && (!bothFull || sameGiven(given, other.given));
    }

    /** Whether the surnames are one, with or without small words, in whatever transliteration. */
    public boolean sameSurname(PersonName other) {
        return surnameForms().stream().anyMatch(other.surnameForms()::contains);
    }

    private List<String> surnameForms() {
        String bare = bareSurname();
        return List.of(Spelling.sound(surname.replace(" ", "")), Spelling.sound(bare));
    }

    /** The surname without its small words, folded: {@code berg}. */
    String bareSurname() {
        String folded = Spelling.plain(surname);
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        for (String article :
                List.of("al-", "el-", "ash-", "as-", "ar-", "at-", "ad-", "an-", "az-")) {
            if (last.startsWith(article) && last.length() > article.length() + 2) {
                return last.substring(article.length());
            }
        }
        return last;
    }

    /** Given names and surname, folded, hyphenated words apart. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String name : given) {
            words.addAll(List.of(Spelling.plain(name).split("-", -1)));
        }
        words.addAll(List.of(Spelling.plain(surname).split("[ -]", -1)));
        return words;
    }

    /**
     * Two words or more at the end of a longer name: {@code Moreno Ruiz} of {@code Ana Moreno
     * Ruiz}.
     */
    private static boolean endsWith(List<String> longer, List<String> tail) {
        return tail.size() > 1
                && longer.size() > tail.size()
                && longer.subList(longer.size() - tail.size(), longer.size()).equals(tail);
    }

    private static boolean sameGiven(List<String> mine, List<String> theirs) {
        if (mine.size() > 1 && initial(mine.get(0)) && sameOne(mine.get(1), theirs.get(0))) {
            return true;
        }
        if (theirs.size() > 1 && initial(theirs.get(0)) && sameOne(theirs.get(1), mine.get(0))) {
            return true;
        }
        if (String.join("", mine).equalsIgnoreCase(String.join("", theirs))) {
            return true;
        }
        boolean middle = mine.size() > 1 && theirs.size() > 1;
        return sameOne(mine.get(0), theirs.get(0))
                && (!middle || sameOne(mine.get(1), theirs.get(1)));
    }

    private static boolean sameOne(String mine, String theirs) {
        if (initial(mine) || initial(theirs)) {
            String first = Spelling.fold(mine);
            String second = Spelling.fold(theirs);
            return first.charAt(0) == second.charAt(0)
                    && (!initial(mine)
                            || !initial(theirs)
                            || letters(first).startsWith(letters(second))
                            || letters(second).startsWith(letters(first)));
        }
        return GivenNames.same(mine, theirs);
    }

    private static String letters(String initials) {
        return initials.replace(".", "").replace("-", "");
    }

    /** Whether a word is an initial or several: {@code J.}, {@code H.W.}, {@code JD}. */
    static boolean initial(String word) {
        return INITIALS.matcher(word).matches();
    }

    /**
     * The name as keys have it: the first given name in one spelling, the surname, the suffix.
     * Middle names and titles are left out, but for the title of those who are known by a given
     * name alone: {@code pope francis}.
     */
    public String key() {
        List<String> parts = new ArrayList<>();
        if (given.isEmpty()) {
            titles.stream()
                    .filter(
                            t ->
                                    Titles.find(t)
                                            .map(Titles.Title::use)
                                            .equals(Optional.of(Titles.Use.ROYAL)))
                    .findFirst()
                    .ifPresent(title -> parts.add(Spelling.fold(title)));
        }
        for (String name : given) {
            parts.add(initial(name) ? letters(Spelling.fold(name)) : GivenNames.spelling(name));
            if (!initial(name)) {
                break;
            }
        }
        parts.add(Spelling.plain(surname));
        parts.add(suffix);
        return String.join(" ", parts).strip();
    }
}
