package dev.hearsay.intake.pdf;

/**
 * What is drawn at one place: a letter, or a few.
 *
 * @param text the letters
 * @param x where they begin, from the left of the page, in points
 * @param y where they stand, from the top of the page
 * @param width how wide they are
 * @param size of the font
 * @param bold whether the font is bold
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

    float end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
