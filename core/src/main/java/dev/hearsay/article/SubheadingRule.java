package dev.hearsay.article;

/**
 * A heading inside the body, or the headline of another story put between two paragraphs: a short
 * line without a full stop that stands alone between prose.
 *
 * <pre>{@code
 * The mayor said the bridge was safe.
 *   Ferry Fares to Rise in Autumn, Council Decides       furniture (related): set off, with capital letters
 * Work began in March.
 * A second bridge in the near future                     furniture (other)
 * She said a second bridge would follow.
 * }</pre>
 *
 * <p>Bullet points, lines in quotation marks, lines after a colon and lines of a dialogue stay
 * body.
 */
final class SubheadingRule implements Draft.Rule {
    private static final int MOST_WORDS = 15;
    private static final int MOST_IN_A_ROW = 3;
    private static final int LEAST_PROSE = 8;

    @Override
    public void mark(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            int end = i;
            while (end < draft.size() && draft.isBody(end) && isHeading(draft.block(end))) {
                end++;
            }
            if (end > i && standsAlone(draft, i, end)) {
                for (int k = i; k < end; k++) {
                    draft.mark(k, role(draft.block(k)));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static Draft.Role role(Block block) {
        return block.indented() && block.isTitleCase() ? Draft.Role.RELATED : Draft.Role.OTHER;
    }

    private static boolean isHeading(Block block) {
        if (block.isLong() || block.endsSentence() || block.leadsOn() || block.startsSmall()) {
            return false;
        }
        if (block.isBulleted() || block.startsQuoted() || block.words().size() > MOST_WORDS) {
            return false;
        }
        boolean setOff = block.isTitleCase() || block.indented();
        boolean speaks = block.hasDoubleQuotes() || block.text().indexOf(':') >= 0;
        return setOff || !speaks;
    }

    private static boolean standsAlone(Draft draft, int start, int end) {
        int before = draft.before(start);
        int after = draft.nextBody(end);
        if (before < 0 || !draft.isBody(before) || after >= draft.size()) {
            return false;
        }
        boolean few =
                end - start == 1 || (end - start <= MOST_IN_A_ROW && allTitles(draft, start, end));
        return few && isProse(draft.block(before)) && isProse(draft.block(after));
    }

    private static boolean allTitles(Draft draft, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!draft.block(i).isTitleCase()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProse(Block block) {
        boolean sentence =
                block.endsSentence() || block.text().endsWith("\"") || block.text().endsWith("”");
        boolean enough =
                block.isLong() || block.startsQuoted() || block.words().size() >= LEAST_PROSE;
        return sentence && enough && !block.startsSmall();
    }
}
