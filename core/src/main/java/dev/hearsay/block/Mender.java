package dev.hearsay.block;

import dev.hearsay.block.WebBlock.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks at the blocks of an article once more, all of them: words that stand there twice, and
 * headings at its end that nothing follows.
 */
final class Mender {
    private static final int REPEATED = 40;
    private static final int MOST_LABEL = 35;
    private final List<Run> runs;
    private final List<Part> parts;

    Mender(List<Run> runs, List<Part> parts) {
        this.runs = runs;
        this.parts = parts;
    }

    void mend() {
        dropRepeated();
        dropLastLabels();
    }

    /** A caption given twice, a quotation pulled out of the text. */
    private void dropRepeated() {
        Map<String, Part> seen = new TreeMap<>();
        for (int i = 0; i < runs.size(); i++) {
            String words = runs.get(i).words();
            if (words.length() >= REPEATED && !runs.get(i).isIn("table", 6)) {
                Part before = seen.putIfAbsent(words, parts.get(i));
                if (before != null && parts.get(i) == Part.BODY) {
                    parts.set(i, before == Part.CAPTION ? Part.CAPTION : Part.OTHER);
                }
            }
        }
    }

    /** {@code About the author}, {@code More news}: short lines below the last paragraph. */
    private void dropLastLabels() {
        int last = runs.size() - 1;
        while (last >= 0 && (parts.get(last) != Part.BODY || isLabel(runs.get(last)))) {
            last--;
        }
        for (int i = last + 1; last >= 0 && i < runs.size(); i++) {
            if (parts.get(i) == Part.BODY) {
                parts.set(i, Part.OTHER);
            }
        }
    }

    private static boolean isLabel(Run run) {
        boolean listed = run.isIn("li", 4) || run.isIn("table", 6) || run.isIn("pre", 4);
        boolean bare = run.length() <= MOST_LABEL && !run.endsSentence();
        return run.heading() > 0 || (bare && !listed) || run.words().endsWith(":");
    }
}
