package dev.hearsay.app.answers;

/**
 * One wrong answer, as developers look at it.
 *
 * <pre>{@code
 * g7 203-260 wrong "she"
 *     Ann Lee (person) -> Bo Berg (person 0.81)  speaker/pronoun
 * }</pre>
 *
 * @param id the item's or article's name in the gold file
 * @param place where it stands, as the gold file counts
 * @param outcome what is wrong: {@code wrong}, {@code missing} and so on
 * @param words the words in question
 * @param expected what gold says
 * @param got what was read
 * @param rule what read it; empty where nothing did
 */
public record Miss(
        String id,
        String place,
        String outcome,
        String words,
        String expected,
        String got,
        String rule) {
    private static final int COLUMNS = 80;

    /** Two lines with line ends; the first is cut at 80 columns. */
    public String lines() {
        String first =
                "%s %s %s%s"
                        .formatted(
                                id,
                                place,
                                outcome,
                                words.isBlank()
                                        ? ""
                                        : " \"" + words.strip().replaceAll("\\s++", " ") + "\"");
        return "%s\n    %s -> %s%s\n"
                .formatted(cut(first), expected, got, rule.isEmpty() ? "" : "  " + rule);
    }

    private static String cut(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= COLUMNS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, COLUMNS - 1)) + "…";
    }
}
