package dev.hearsay.occasion;

import dev.hearsay.reading.Moment;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Words that stand together beside a cue, outside its content and its source.
 *
 * @param text the article's text
 * @param tokens the words and marks
 * @param moments what the model marked as saying when
 */
record Run(String text, List<Token> tokens, List<Moment> moments) {
    private static final int LONGEST_PHRASE = 7;
    private static final int LONGEST_ADDRESS = 4;

    /** Copies its lists. */
    Run {
        tokens = List.copyOf(tokens);
        moments = List.copyOf(moments);
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The word in lower case; empty behind the end. */
    String lower(int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** From the first token to before the last, as it stands in the text. */
    Passage passage(int start, int end) {
        Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        return Passage.of(text, span);
    }

    /** Whether no content and no source stands between this token and the one before it. */
    private boolean isNext(int at) {
        return text.substring(token(at - 1).span().end(), token(at).span().start()).isBlank();
    }

    /** Behind the noun phrase that begins here; the same place where none does. */
    int nounPhrase(int start) {
        if (start >= size() || !opensPhrase(start)) {
            return start;
        }
        int end = start + 1;
        while (end < size() && end - start < LONGEST_PHRASE && isNext(end) && continues(end)) {
            end++;
        }
        return end;
    }

    private boolean opensPhrase(int at) {
        Token token = token(at);
        return token.isWord()
                && (Words.OPENERS.contains(token.lower()) || !Words.STOPS.contains(token.lower()));
    }

    private boolean continues(int at) {
        Token token = token(at);
        String word = token.lower();
        boolean day = Words.WEEKDAYS.contains(word);
        return token.isWord() && !day && (token.isNumber() || !Words.STOPS.contains(word));
    }

    /** Behind {@code of the board} where {@code members} ends here. */
    int collective(int end) {
        boolean goesOn =
                end > 0 && Words.COLLECTIVES.contains(lower(end - 1)) && lower(end).equals("of");
        return goesOn ? Math.max(end, nounPhrase(end + 1)) : end;
    }

    /** Behind what a name goes on with between commas: {@code Maren[, N.K.], on Tuesday}. */
    int address(int end) {
        boolean named =
                end > 0
                        && end + 1 < size()
                        && token(end - 1).isCapitalised()
                        && lower(end).equals(",")
                        && token(end + 1).isCapitalised()
                        && !isTime(lower(end + 1));
        int last = named ? end + 2 : end;
        while (named && last < size() && (lower(last).equals(".") || token(last).isCapitalised())) {
            last++;
        }
        boolean closed = last >= size() || lower(last).equals(",");
        return named && last - end <= LONGEST_ADDRESS && closed ? last : end;
    }

    private static boolean isTime(String word) {
        return Words.WEEKDAYS.contains(word) || Words.MONTHS.contains(word);
    }

    /** Whether a phrase begins here with an article, a possessive or a name. */
    boolean opensClearly(int at) {
        return at < size()
                && token(at).isWord()
                && (Words.OPENERS.contains(lower(at)) || token(at).isCapitalised());
    }
}
