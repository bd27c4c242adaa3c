package dev.hearsay.forecast;

import dev.hearsay.grammar.Token;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence: some tokens of a passage.
 *
 * @param tokens the tokens of the whole passage
 * @param start its first token
 * @param end behind its last
 * @param headline whether it is one
 * @param told the statements of the article
 */
record Sentence(Tokens tokens, int start, int end, boolean headline, List<Spoken> told) {
    private static final int FAR = 30;

    /** The sentences of a passage; the marks that close a quotation belong to the one before. */
    static List<Sentence> of(Tokens tokens, boolean headline, List<Spoken> told) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = Math.min(tokens.size(), tokens.sentenceEnd(start, tokens.size()) + 1);
            while (end < tokens.size() && isQuote(tokens.lower(end)) && tokens.at(end).joined()) {
                end++;
            }
            sentences.add(new Sentence(tokens, start, end, headline, told));
            start = end;
        }
        return sentences;
    }

    static boolean isQuote(String word) {
        return word.length() == 1 && "\"“”«»".indexOf(word.charAt(0)) >= 0;
    }

    /** The word there in small letters; empty text outside of the sentence. */
    String word(int at) {
        return at >= start && at < end ? tokens.lower(at) : "";
    }

    Token token(int at) {
        return tokens.at(at >= start && at < end ? at : -1);
    }

    boolean is(int at, Lexis list) {
        return list.has(word(at));
    }

    boolean isQuestion() {
        for (int i = end - 1; i >= Math.max(start, end - 3); i--) {
            if (word(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word from one place up to another is in a list. */
    boolean any(int from, int to, Lexis list) {
        for (int i = Math.max(start, from); i < Math.min(end, to); i++) {
            if (is(i, list)) {
                return true;
            }
        }
        return false;
    }

    boolean any(int from, int to, String word) {
        for (int i = Math.max(start, from); i < Math.min(end, to); i++) {
            if (word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first place from here on that is no adverb and no "not". */
    int past(int from, int limit) {
        int at = from;
        while (at < limit && at < from + 4 && isAdverb(at)) {
            at++;
        }
        return at;
    }

    boolean isAdverb(int at) {
        String word = word(at);
        return is(at, Lexis.ADVERBS)
                || (word.length() > 4
                        && word.endsWith("ly")
                        && !word.equals("apply")
                        && !word.equals("supply"));
    }

    /** Whether a verb may stand there as it stands behind "to": a small word that is no noun. */
    boolean isVerb(int at) {
        Token token = token(at);
        return token.isSmall() && !is(at, Lexis.NO_VERBS);
    }

    /** "to" and a verb there, maybe with an adverb between. */
    boolean isToVerb(int at) {
        return word(at).equals("to") && isVerb(past(at + 1, end));
    }

    /**
     * Whether somebody is said to have said this: in the words before or behind, or by the marks.
     */
    boolean isReported(int at) {
        Span place = tokens.at(at).span();
        return any(at - FAR, at, Lexis.REPORTING)
                || anyCue(at - FAR, at)
                || any(end - 10, end, Lexis.REPORTING)
                || told.stream().anyMatch(t -> t.piece(place).isPresent());
    }

    /** Whether a condition begins there: {@code if}, {@code unless}, {@code as long as}. */
    boolean isCondition(int at) {
        String word = word(at);
        if (word.equals("as") || word.equals("on") || word.equals("in") || word.equals("only")) {
            String two = word + "_" + word(at + 1);
            String three = two + "_" + word(at + 2);
            return Lexis.CONDITIONS.has(two)
                    || Lexis.CONDITIONS.has(three)
                    || Lexis.CONDITIONS.has(three + "_" + word(at + 3));
        }
        return Lexis.CONDITIONS.has(word) && !word(at - 1).equals("as");
    }

    /** Whether a condition begins from one place up to another. */
    boolean hasCondition(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCondition(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first token that begins at an offset of the text or behind it. */
    int from(int offset) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.at(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean anyCue(int from, int to) {
        for (int i = Math.max(start, from); i < to; i++) {
            if (Cue.is(word(i))) {
                return true;
            }
        }
        return false;
    }

    Span span(int from, int to) {
        return tokens.passage(from, to).span();
    }
}
