package dev.hearsay.article;

/**
 * The headlines of other articles below a line such as {@code Related news}, until prose goes on;
 * and what readers wrote below a count of comments.
 *
 * <pre>{@code
 * Related news
 *   - Ferry fares to rise            furniture, and the line above
 *   - Old lighthouse for sale
 * The mayor said the bridge …        body
 * }</pre>
 */
final class RelatedRule implements Draft.Rule {
    private static final int PROSE = 16;
    private static final int MOST_ITEM = 30;
    private static final int MOST_NAME = 5;
    private final PhraseRule phrases;

    RelatedRule(PhraseRule phrases) {
        this.phrases = phrases;
    }

    @Override
    public void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.role(i) == Draft.Role.RELATED && phrases.opensList(draft.block(i))) {
                markItems(draft, i + 1);
            }
            if (opensComments(draft, i)) {
                markComments(draft, i + 1);
            }
        }
    }

    private static void markItems(Draft draft, int from) {
        for (int i = from; i < draft.size(); i++) {
            if (draft.isBody(i)) {
                if (!isItem(draft.block(i))) {
                    return;
                }
                draft.mark(i, Draft.Role.RELATED);
            }
        }
    }

    private static boolean isItem(Block block) {
        if (block.isLong() || (block.startsQuoted() && block.endsSentence())) {
            return false;
        }
        int words = block.words().size();
        boolean title = !block.endsSentence() && !block.leadsOn() && !block.startsSmall();
        boolean shortLine = block.text().endsWith("?") && words < PROSE;
        return words <= MOST_ITEM && (title || shortLine || (block.isBulleted() && words < PROSE));
    }

    /** A count of comments below the article, with the name of a reader below it. */
    private static boolean opensComments(Draft draft, int i) {
        return draft.role(i) == Draft.Role.COMMENTS
                && draft.block(i).text().chars().anyMatch(c -> c > '0' && c <= '9')
                && i * 3 > draft.size()
                && i + 2 < draft.size()
                && !draft.block(i + 1).endsSentence()
                && !draft.block(i + 1).leadsOn()
                && draft.block(i + 1).words().size() <= MOST_NAME;
    }

    private static void markComments(Draft draft, int from) {
        for (int i = from; i < draft.size(); i++) {
            if (draft.isBody(i)) {
                draft.mark(i, Draft.Role.COMMENTS);
            }
        }
    }
}
