package dev.hearsay.app.report;

/** How words look on a terminal that knows colours. */
public enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    SOURCE("1;34"),
    CUE("33"),
    UNKNOWN("2;3");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The words with the codes of a terminal around them. */
    public String paint(String words) {
        return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
