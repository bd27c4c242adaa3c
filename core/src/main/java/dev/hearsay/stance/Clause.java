package dev.hearsay.stance;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cue and the words around it that may change its meaning, as far as the next mark or content,
 * and the first words of the content where it follows.
 *
 * <pre>{@code
 * Then, Holt did not rule out «a second tunnel».
 *   words   Holt did not | rule out | a second tunnel
 * }</pre>
 *
 * @param words the words before the cue, of the cue, behind it, and of the content's head
 * @param cueStart index of the cue's first word
 * @param cueEnd index behind the cue's last word
 * @param contentStart index of the content's first word; behind all words where the content does
 *     not follow
 * @param quoted whether the content opens with a quotation mark
 * @param source the source's words
 */
record Clause(
        List<Word> words,
        int cueStart,
        int cueEnd,
        int contentStart,
        boolean quoted,
        List<Word> source) {
    private static final int FARTHEST = 100;
    private static final int HEAD = 60;

    /** The clause of an attribution that has a cue. */
    static Clause of(Reading reading, Attribution attribution) {
        String text = reading.article().text();
        Span cue = cover(attribution.cue());
        Span room = room(reading, attribution, cue);
        List<Word> words = new ArrayList<>(before(Word.of(text, room.start(), cue.start())));
        int cueStart = words.size();
        for (Word word : Word.of(text, cue.start(), cue.end())) {
            if (!isContent(attribution, word)) {
                words.add(word);
            }
        }
        int cueEnd = words.size();
        List<Word> behind = Word.of(text, cue.end(), room.end());
        List<Word> near = until(behind);
        words.addAll(near);
        int contentStart = words.size();
        Span content = attribution.content().get(0).span();
        if (near.size() == behind.size() && room.end() == content.start()) {
            words.addAll(Word.of(text, room.end(), Math.min(content.end(), room.end() + HEAD)));
        }
        return new Clause(
                words,
                cueStart,
                cueEnd,
                contentStart,
                content.length() > 0 && isQuote(text.charAt(content.start())),
                attribution.source().stream()
                        .flatMap(p -> Word.of(text, p.span().start(), p.span().end()).stream())
                        .toList());
    }

    /** Around the cue, as far as the paragraph and the content on either side. */
    private static Span room(Reading reading, Attribution attribution, Span cue) {
        int start = Math.max(0, cue.start() - FARTHEST);
        int end = Math.min(reading.article().text().length(), cue.end() + FARTHEST);
        for (Passage paragraph : reading.article().layout().read()) {
            if (paragraph.span().contains(cue)) {
                start = Math.max(start, paragraph.span().start());
                end = Math.min(end, paragraph.span().end());
            }
        }
        for (Passage content : attribution.content()) {
            if (content.span().end() <= cue.start()) {
                start = Math.max(start, content.span().end());
            } else if (content.span().start() >= cue.end()) {
                end = Math.min(end, content.span().start());
            }
        }
        return new Span(start, end);
    }

    private static Span cover(List<Passage> passages) {
        return passages.stream().map(Passage::span).reduce(Span::cover).orElseThrow();
    }

    private static boolean isContent(Attribution attribution, Word word) {
        return attribution.content().stream()
                .anyMatch(c -> c.span().start() <= word.start() && word.start() < c.span().end());
    }

    private static List<Word> before(List<Word> words) {
        int start = words.size();
        while (start > 0 && !words.get(start - 1).isBorder()) {
            start--;
        }
        return words.subList(start, words.size());
    }

    private static List<Word> until(List<Word> words) {
        int end = 0;
        while (end < words.size() && !words.get(end).isBorder()) {
            end++;
        }
        return words.subList(0, end);
    }

    private static boolean isQuote(char character) {
        return "\"“”'‘«".indexOf(character) >= 0;
    }

    /** Whether the word is one of the source's. */
    boolean isSource(int at) {
        return source.contains(words.get(at));
    }

    /** The source's words in order, the first one first. */
    List<Word> sourceInOrder() {
        return source.stream().sorted(Comparator.comparingInt(Word::start)).toList();
    }
}
