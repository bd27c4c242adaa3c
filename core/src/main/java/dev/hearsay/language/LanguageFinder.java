package dev.hearsay.language;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what language words are in, by the small words that every sentence has, or by their script.
 *
 * <pre>{@code
 * The bridge will reopen in May, and the ferry will stop.     en
 * Die Brücke wird im Mai wieder geöffnet, und die Fähre …     de
 * Мост откроется в мае, и паром больше не будет ходить.       ru
 * Nordhavn 2 : 1 Kesteria                                     unknown
 * }</pre>
 *
 * <p>About 60 languages are told apart. Fewer than {@value #FEWEST} words tell nothing.
 */
public final class LanguageFinder {
    /** With fewer words than this nothing is said. */
    static final int FEWEST = 12;

    private static final String ENGLISH = "en";

    /** Not English, since the letters are not Latin, and more cannot be told. */
    private static final String UNDETERMINED = "und";

    /** Of an English text four words in ten are on the list, of a list of names hardly one. */
    private static final double LEAST_SHARE = 0.14;

    /** A name or two may look like the small words of another language. */
    private static final int FEWEST_HITS = 3;

    /** Another language must be this much likelier than English. */
    private static final double CLEARLY = 1.25;

    /** A page's language is that of this share of its words. */
    private static final double MOST = 0.8;

    /** More words of one paragraph tell nothing new. */
    private static final int ENOUGH = 2_000;

    private final List<String> codes = new ArrayList<>();

    /** Word by word the numbers of the languages that have it. */
    private final Map<String, List<Integer>> languages = new LinkedHashMap<>();

    private LanguageFinder(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(codes.size());
            }
            codes.add(line.substring(0, tab));
        }
    }

    /** The finder with the lists that are shipped. */
    public static LanguageFinder load() {
        return new LanguageFinder(WordList.lines(LanguageFinder.class, "function-words.tsv"));
    }

    /**
     * The language of an article's paragraphs; those in another language than most are its foreign
     * ones.
     */
    public Language find(List<Passage> paragraphs) {
        Map<String, Integer> words = new LinkedHashMap<>();
        List<Optional<String>> found = new ArrayList<>();
        int all = 0;
        for (Passage paragraph : paragraphs) {
            Optional<String> code = find(paragraph.words());
            found.add(code);
            if (code.isPresent()) {
                int more = paragraph.words().length();
                words.merge(code.get(), more, Integer::sum);
                all += more;
            }
        }
        if (all == 0) {
            return together(paragraphs);
        }
        Map.Entry<String, Integer> most =
                words.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean english = words.getOrDefault(ENGLISH, 0) > 0;
        boolean mixed = most.getValue() < MOST * all;
        String code = mixed && english ? ENGLISH : most.getKey();
        return new Language(
                Optional.of(code), code.equals(ENGLISH), mixed, foreign(paragraphs, found, code));
    }

    /** Paragraphs too short to tell one by one may tell together. */
    private Language together(List<Passage> paragraphs) {
        StringBuilder words = new StringBuilder();
        for (Passage paragraph : paragraphs) {
            if (words.length() < ENOUGH) {
                words.append(paragraph.words()).append('\n');
            }
        }
        return find(words.toString())
                .map(
                        code ->
                                new Language(
                                        Optional.of(code), code.equals(ENGLISH), false, List.of()))
                .orElse(Language.UNKNOWN);
    }

    private static List<Span> foreign(
            List<Passage> paragraphs, List<Optional<String>> found, String code) {
        List<Span> foreign = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (found.get(i).filter(other -> !other.equals(code)).isPresent()) {
                foreign.add(paragraphs.get(i).span());
            }
        }
        return foreign;
    }

    /**
     * The language of these words as ISO 639-1, where they tell; {@code und} where only the letters
     * tell that it is not English.
     */
    public Optional<String> find(String words) {
        String head = words.substring(0, Math.min(words.length(), 10 * ENOUGH));
        Scripts scripts = Scripts.of(head);
        if (scripts.letters() < FEWEST) {
            return Optional.empty();
        }
        return scripts.language()
                .or(() -> byWords(head.toLowerCase(Locale.ROOT)))
                .or(() -> scripts.latin() ? Optional.empty() : Optional.of(UNDETERMINED));
    }

    private Optional<String> byWords(String text) {
        int[] hits = new int[codes.size()];
        int words = 0;
        for (Span span : Words.of(text, new Span(0, text.length()))) {
            if (Character.isLetter(text.codePointAt(span.start())) && words < ENOUGH) {
                words++;
                String word = text.substring(span.start(), span.end());
                languages.getOrDefault(word, List.of()).forEach(language -> hits[language]++);
            }
        }
        return words < FEWEST ? Optional.empty() : likeliest(hits, words);
    }

    private Optional<String> likeliest(int[] hits, int words) {
        String likeliest = "";
        double most = 0;
        for (int i = 0; i < hits.length; i++) {
            boolean english = codes.get(i).equals(ENGLISH);
            double share = hits[i] / (double) words * (english ? CLEARLY : 1);
            if (share > most && (english || hits[i] >= FEWEST_HITS)) {
                likeliest = codes.get(i);
                most = share;
            }
        }
        return most < LEAST_SHARE ? Optional.empty() : Optional.of(likeliest);
    }
}
