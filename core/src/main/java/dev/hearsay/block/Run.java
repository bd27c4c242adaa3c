package dev.hearsay.block;

/**
 * A stretch of a page's text between two breaks: a paragraph, an item, a row, a heading.
 *
 * @param words its words with one space between them
 * @param box the lowest box that holds all of them
 * @param block the block that it stands in
 * @param linked how many of its characters are links
 */
record Run(String words, Box box, Box block, int linked) {
    private static final int SHORTEST_PROSE = 40;
    private static final int LONG = 100;
    private static final String CLOSERS = "\"”“»’'‘)]}›*";

    int length() {
        return words.length();
    }

    /** How much of it is links, between 0 and 1. */
    double linkShare() {
        return (double) linked / words.length();
    }

    boolean isLinked() {
        return linked * 10 >= words.length() * 8;
    }

    /** Whether it reads like a paragraph: long, or a sentence, and not mostly links. */
    boolean isProse() {
        return length() >= SHORTEST_PROSE
                && linked * 2 < length()
                && (length() >= LONG || endsSentence());
    }

    boolean endsSentence() {
        int end = words.length();
        while (end > 1 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return ".!?…:".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** The level of the heading that it is, 0 where it is none. */
    int heading() {
        for (Box box = this.block; !box.isRoot(); box = box.parent()) {
            String tag = box.element().normalName();
            if (tag.length() == 2
                    && tag.charAt(0) == 'h'
                    && tag.charAt(1) >= '1'
                    && tag.charAt(1) <= '6') {
                return tag.charAt(1) - '0';
            }
            if (!box.is("a") && !box.is("span") && !box.is("strong")) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether it stands in an element of this name, at most {@code within} levels up. */
    boolean isIn(String tag, int within) {
        Box up = box;
        for (int i = 0; i < within && !up.isRoot(); i++) {
            if (up.is(tag)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
