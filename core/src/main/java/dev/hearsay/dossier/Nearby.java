package dev.hearsay.dossier;

import dev.hearsay.claim.Account;
import dev.hearsay.entity.Entity;
import dev.hearsay.finding.Side;
import dev.hearsay.grammar.Stems;
import dev.hearsay.reading.Mention;
import dev.hearsay.retelling.ContentWords;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Nouns;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words beside what several accounts have. */
final class Nearby {
    /** A noun farther from an amount is seldom what it is an amount of. */
    private static final int NEAR = 8;

    /** As far as is looked, in characters. */
    private static final int REACH = 200;

    private final Story story;
    private final Nouns nouns;
    private final Set<String> names = new TreeSet<>();

    Nearby(Story story, Nouns nouns) {
        this.story = story;
        this.nouns = nouns;
        for (Account account : story.accounts()) {
            account.entities().forEach(this::name);
            account.statements().forEach(said -> said.attribution().source().forEach(this::name));
        }
    }

    private void name(Entity entity) {
        entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .forEach(mention -> name(mention.passage()));
    }

    private void name(Passage passage) {
        names.addAll(ContentWords.of(passage.words()));
    }

    /** Whether words are those of somebody's name, or of whoever speaks. */
    boolean isName(String words) {
        return names.containsAll(ContentWords.of(words));
    }

    /** A word beside an amount, and how many words lie between. */
    private record Near(String word, int far) {}

    /** The noun that stands beside most sides, of two articles at least; of equals the nearest. */
    Optional<String> common(List<Side> sides) {
        Map<String, Near> nearest = new LinkedHashMap<>();
        Map<String, Set<String>> having = new TreeMap<>();
        for (Side side : sides) {
            for (Near near : beside(side)) {
                String stem = Stems.of(near.word.toLowerCase(Locale.ROOT));
                having.computeIfAbsent(stem, s -> new TreeSet<>()).add(side.article());
                if (nouns.holds(near.word) && !names.contains(stem)) {
                    nearest.merge(stem, near, (a, b) -> a.far <= b.far ? a : b);
                }
            }
        }
        String best = "";
        int most = 1;
        for (Map.Entry<String, Near> entry : nearest.entrySet()) {
            int count = having.getOrDefault(entry.getKey(), new TreeSet<>()).size();
            boolean nearer =
                    count == most
                            && nearest.containsKey(best)
                            && entry.getValue().far < nearest.get(best).far;
            if (count > most || nearer) {
                best = entry.getKey();
                most = count;
            }
        }
        return Optional.ofNullable(nearest.get(best)).map(Near::word);
    }

    /** {@code rise} of {@code a rise of 12 percent}. */
    Optional<String> amount(List<Side> sides) {
        for (Side side : sides) {
            String text = text(side);
            List<Span> before = before(text, side);
            int last = before.size() - 1;
            if (last > 0 && word(text, before.get(last)).equals("of")) {
                String word = word(text, before.get(last - 1));
                if (nouns.holds(word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words stand in a side's sentence as they are. */
    boolean stands(List<Side> sides, String words) {
        return sides.stream()
                .anyMatch(
                        side -> {
                            String text = text(side);
                            return line(text.substring(from(text, side), to(text, side)))
                                    .contains(line(words));
                        });
    }

    /**
     * From one word to another behind it, of so many words at most: {@code people left their
     * homes}.
     */
    Optional<String> between(List<Side> sides, String first, String last, int most) {
        for (Side side : sides) {
            String text = text(side);
            List<Span> words = Words.of(text, new Span(from(text, side), to(text, side)));
            for (int at = 0; at < words.size(); at++) {
                for (int end = at + 1; end < Math.min(words.size(), at + most); end++) {
                    if (word(text, words.get(at)).equalsIgnoreCase(first)
                            && word(text, words.get(end)).equalsIgnoreCase(last)) {
                        return Optional.of(
                                text.substring(words.get(at).start(), words.get(end).end())
                                        .replaceAll("\\s+", " "));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Near> beside(Side side) {
        String text = text(side);
        List<Span> before = new ArrayList<>(before(text, side));
        Collections.reverse(before);
        List<Span> behind = Words.of(text, new Span(side.passage().span().end(), to(text, side)));
        List<Near> near = new ArrayList<>();
        for (List<Span> words : List.of(before, behind)) {
            for (int far = 0; far < Math.min(NEAR, words.size()); far++) {
                String word = word(text, words.get(far));
                if (Character.isLetter(word.codePointAt(0)) && !isCounted(side, words.get(far))) {
                    near.add(new Near(word, far));
                }
            }
        }
        return near;
    }

    /** Whether a word belongs to another amount: {@code 118 men}. */
    private boolean isCounted(Side side, Span word) {
        return story.account(side.article()).stream()
                .flatMap(account -> account.figures().stream())
                .anyMatch(figure -> figure.quantity().passage().span().contains(word));
    }

    private static List<Span> before(String text, Side side) {
        return Words.of(text, new Span(from(text, side), side.passage().span().start()));
    }

    private String text(Side side) {
        return story.account(side.article()).map(a -> a.article().text()).orElse("");
    }

    /** Where the sentence begins. */
    private static int from(String text, Side side) {
        int start = side.passage().span().start();
        int least = Math.max(0, start - REACH);
        while (start > least && !isEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int to(String text, Side side) {
        int end = side.passage().span().end();
        int most = Math.min(text.length(), end + REACH);
        while (end < most && !isEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return c == '\n' || c == '!' || c == '?' || ((c == '.' || c == ';') && last);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String word(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
