package dev.hearsay.retelling;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What offices a speaker is given, by their sort.
 *
 * <pre>{@code
 * an aide to the president      staff
 * the minister's spokesman      staff
 * Foreign Minister Bo Berg      minister
 * a senior official             none: a minister may be one
 * }</pre>
 *
 * <p>An aide and a minister are two; a colonel and a spokesman may be one, so ranks are no offices
 * here.
 */
final class Offices {
    private static final Map<String, String> SORTS = sorts();

    /** How far behind a quotation, in UTF-16 units. */
    private static final int WINDOW = 60;

    /** Words of a noun phrase up to its noun: {@code a close aide}. */
    private static final int FEW = 3;

    private Offices() {}

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new TreeMap<>();
        for (String line : WordList.lines(Offices.class, "en/offices.tsv")) {
            String[] fields = line.split("\t", -1);
            sorts.put(fields[0], fields[1]);
        }
        return sorts;
    }

    /** By the roles of the speaker, and by the description of one without name. */
    static Set<String> of(Account account, Statement statement) {
        Speaker speaker = statement.speaker();
        List<String> called = new ArrayList<>(speaker.roles());
        if (speaker.kind() == Speaker.Kind.UNNAMED) {
            speaker.name().ifPresent(called::add);
        }
        if (speaker.kind() == Speaker.Kind.UNKNOWN) {
            statement.attribution().source().stream().map(Passage::words).forEach(called::add);
            called.add(behind(account.article().text(), statement));
        }
        Set<String> offices = new TreeSet<>();
        called.forEach(words -> first(words).ifPresent(offices::add));
        return offices;
    }

    /** Of the first office that is not the owner of another: {@code the mayor's driver}. */
    private static Optional<String> first(String words) {
        List<Span> spans = Words.of(words, new Span(0, words.length()));
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String word = words.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            boolean owner =
                    i + 1 < spans.size()
                            && "'’".indexOf(words.charAt(spans.get(i + 1).start())) >= 0;
            if (SORTS.containsKey(word) && !owner) {
                return Optional.ofNullable(SORTS.get(word));
            }
        }
        return Optional.empty();
    }

    /**
     * What opens behind the quotation of a speaker whom the reader lost, up to the noun: {@code
     * "…," a close aide | to the president was quoted as saying}.
     */
    private static String behind(String text, Statement statement) {
        List<Passage> content = statement.attribution().content();
        int start = content.get(content.size() - 1).span().end();
        int end = Math.min(text.length(), start + WINDOW);
        int line = text.indexOf('\n', start);
        end = line < 0 ? end : Math.min(end, line);
        List<Span> spans = Words.of(text, new Span(start, Math.max(start, end)));
        int first = 0;
        while (first < spans.size() && !isWord(text, spans.get(first))) {
            first++;
        }
        for (int i = first; i < Math.min(spans.size(), first + FEW); i++) {
            Span span = spans.get(i);
            String word = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            if (SORTS.containsKey(word)) {
                int behind = Math.min(end, span.end() + 1);
                return text.substring(span.start(), behind);
            }
            if (i > first && !ContentWords.tells(word)) {
                return "";
            }
        }
        return "";
    }

    private static boolean isWord(String text, Span span) {
        return Character.isLetterOrDigit(text.codePointAt(span.start()));
    }

    /** Whether these are two speakers'. */
    static boolean apart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }
}
