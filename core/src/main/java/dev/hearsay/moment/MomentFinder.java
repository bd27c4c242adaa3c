package dev.hearsay.moment;

import dev.hearsay.article.Article;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that say when, how long and how often, and reckons what they mean.
 *
 * <pre>{@code
 * MomentFinder.find(text, List.of(new Span(0, text.length())), Optional.of(LocalDate.of(2017, 11, 14)))
 *   The council will meet on [Friday]            DATE      2017-11-17
 *   after [a couple of months] of talks          DURATION  P2M  APPROX
 * }</pre>
 *
 * <p>Every day is reckoned from the article's own date, never from today. Where none is known,
 * {@code Tuesday} is {@code XXXX-WXX-2}. Time grows with the length of the text.
 */
public final class MomentFinder {
    private static final Grammar GRAMMAR = new Grammar();

    private MomentFinder() {}

    /** The time expressions of an article's headline and body, reckoned from its own date. */
    public static List<TimeExpression> find(Article article) {
        List<Span> read = article.layout().read().stream().map(Passage::span).toList();
        return find(article.text(), read, AnchorFinder.find(article));
    }

    /** The day that an article's times are reckoned from: its own, where that is known. */
    public static Optional<LocalDate> anchor(Article article) {
        return AnchorFinder.find(article);
    }

    /**
     * The time expressions of some passages, in order.
     *
     * @param text the whole text
     * @param passages the parts of it that are read
     * @param anchor the day it was written on, where that is known
     */
    public static List<TimeExpression> find(
            String text, List<Span> passages, Optional<LocalDate> anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Memory memory = new Memory();
        for (Span passage : passages) {
            Tokens tokens = Tokens.of(text, passage);
            int sentenceEnd = 0;
            for (Grammar.Found match : GRAMMAR.find(tokens)) {
                if (match.start() >= sentenceEnd) {
                    memory.newSentence();
                    sentenceEnd = tokens.sentenceEnd(match.start(), tokens.size()) + 1;
                }
                if (isName(tokens, match)) {
                    continue;
                }
                memory.goTo(tokens.at(match.start()).span());
                Tense tense = Tense.around(tokens, match.start(), match.end());
                Optional<Meaning> meaning =
                        match.rule().sense().of(match.parts(), new Setting(anchor, tense, memory));
                meaning.ifPresent(m -> memory.keep(m, anchor));
                meaning.map(m -> expression(found.size() + 1, tokens, match, m, anchor))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** {@code the Daily Post}, {@code the Sunday Times}: one capital among others. */
    private static boolean isName(Tokens tokens, Grammar.Found match) {
        boolean one = match.end() == match.start() + 1;
        boolean framed =
                tokens.at(match.start()).isCapitalised() && tokens.at(match.end()).isCapitalised();
        boolean often = tokens.lower(match.start()).endsWith("ly");
        return one && framed && (often || tokens.lower(match.start() - 1).equals("the"));
    }

    private static TimeExpression expression(
            int number,
            Tokens tokens,
            Grammar.Found match,
            Meaning meaning,
            Optional<LocalDate> anchor) {
        Stretch stretch = Bounds.of(tokens, match.start(), match.end(), meaning);
        return new TimeExpression(
                "m" + number,
                tokens.passage(match.start(), match.end()),
                meaning.type(),
                meaning.value(),
                meaning.mod(),
                stretch.edtf(),
                stretch.from(),
                stretch.to(),
                anchor.filter(a -> meaning.anchored()),
                "moment/" + match.rule().name());
    }
}
