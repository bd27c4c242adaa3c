package dev.hearsay.grammar;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of one passage, with the sentences that its stops tell. */
public final class Tokens {
    private static final Token NONE = new Token(new Span(0, 0), " ", "", false);

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The words of {@code text} inside {@code within}. */
    public static Tokens of(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int end = -1;
        for (Span span : Words.of(text, within)) {
            String word = text.substring(span.start(), span.end());
            tokens.add(new Token(span, word, plain(word), span.start() == end));
            end = span.end();
        }
        return new Tokens(text, tokens);
    }

    private static String plain(String word) {
        return switch (word) {
            case "–", "—", "‐", "‑" -> "-";
            case "’", "‘", "`" -> "'";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The token there; an empty one outside. */
    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /** The token there in small letters; empty text outside. */
    public String lower(int index) {
        return at(index).lower();
    }

    /** The words from one token up to another. */
    public Passage passage(int start, int end) {
        return Passage.of(text, new Span(at(start).span().start(), at(end - 1).span().end()));
    }

    /** The first token of the sentence of this one. */
    public int sentenceStart(int index) {
        int start = Math.min(index, size());
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    /** Behind the last token of the sentence of this one. */
    public int sentenceEnd(int index) {
        int end = Math.max(0, index);
        while (end < size() && !endsSentence(end)) {
            end++;
        }
        return end;
    }

    /** A stop before a capital or the end; {@code Nov. 9} and {@code a.m. Friday} go on. */
    private boolean endsSentence(int index) {
        if (!at(index).isStop()) {
            return false;
        }
        boolean brief =
                at(index).lower().equals(".")
                        && at(index - 1).word().length() <= SHORT
                        && at(index).joined()
                        && index + 1 < size();
        return !brief || (!at(index - 1).isCapitalised() && at(index + 1).isCapitalised());
    }

    private static final int SHORT = 3;
}
