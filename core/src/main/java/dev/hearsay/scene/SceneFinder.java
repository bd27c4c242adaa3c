package dev.hearsay.scene;

import dev.hearsay.claim.Account;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the headline and the paragraphs of an account into sentences.
 *
 * <p>A headline that is not part of the text is left out: there would be no words to point at.
 */
public final class SceneFinder {
    /** Sentences of the first paragraph that say what the article is about. */
    private static final int LEAD = 2;

    private SceneFinder() {}

    /** The sentences, in order of the text. */
    public static List<Scene> find(Account account) {
        List<Scene> scenes = new ArrayList<>();
        List<Passage> parts = account.article().layout().read();
        int leads = account.article().layout().headline().isPresent() ? 2 : 1;
        for (int i = 0; i < parts.size(); i++) {
            Tokens tokens = Tokens.of(account.article().text(), parts.get(i).span());
            int start = 0;
            int count = 0;
            while (start < tokens.size()) {
                int end = end(tokens, start);
                scenes.add(
                        new Scene(
                                account,
                                tokens,
                                start,
                                end,
                                i < leads && count++ < LEAD,
                                start > 0));
                start = end;
            }
        }
        return scenes;
    }

    /** Behind the stop, and behind the marks that close a quotation with it. */
    private static int end(Tokens tokens, int start) {
        int end = Math.min(tokens.size(), tokens.sentenceEnd(start, tokens.size()) + 1);
        while (end < tokens.size() && isClosing(tokens.lower(end)) && tokens.at(end).joined()) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(String word) {
        return word.equals("\"") || word.equals("”") || word.equals("»") || word.equals(")");
    }
}
