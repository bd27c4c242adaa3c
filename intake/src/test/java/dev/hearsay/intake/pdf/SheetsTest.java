package dev.hearsay.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines on pages become paragraphs in which every statement survives. */
class SheetsTest {

    @Test
    void joins_the_lines_of_a_press_release() {
        try (Sample sample = new Sample()) {
            sample.lines(
                            Sample.BOLD,
                            18,
                            72,
                            90,
                            "Bridge over the Nordhavn to reopen",
                            "in May after repairs")
                    .lines(
                            72,
                            150,
                            "NORDHAVN, 12 May 2026 - The bridge over the river will reopen on Monday, the Nordhavn",
                            "Harbour Authority announced today. \"The bridge is safe,\" said Ann Lee, who leads the repairs.",
                            "She thanked the people of the town.")
                    .lines(
                            72,
                            205,
                            "The repairs cost 3.2 million crowns, according to the town council. Bo Berg, the mayor, said",
                            "that the town would pay half of it.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "Bridge over the Nordhavn to reopen in May after repairs",
                            "NORDHAVN, 12 May 2026 - The bridge over the river will reopen on Monday, the Nordhavn"
                                    + " Harbour Authority announced today. \"The bridge is safe,\" said Ann Lee, who leads the"
                                    + " repairs. She thanked the people of the town.",
                            "The repairs cost 3.2 million crowns, according to the town council. Bo Berg, the mayor, said"
                                    + " that the town would pay half of it.");
        }
    }

    @Test
    void parts_paragraphs_by_indents_and_by_short_last_lines() {
        try (Sample sample = new Sample()) {
            sample.lines(
                            72,
                            100,
                            "The bridge over the river will reopen on Monday, the Nordhavn Harbour Authority announced,",
                            "after repairs.",
                            "The repairs cost 3.2 million crowns, according to the council, which met again on Tuesday.")
                    .lines(
                            90,
                            139.6f,
                            "Bo Berg, the mayor, said that the town would pay half of what was asked for.")
                    .lines(72, 152.8f, "He did not say when.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "The bridge over the river will reopen on Monday, the Nordhavn Harbour Authority announced,"
                                    + " after repairs.",
                            "The repairs cost 3.2 million crowns, according to the council, which met again on Tuesday.",
                            "Bo Berg, the mayor, said that the town would pay half of what was asked for."
                                    + " He did not say when.");
        }
    }

    @Test
    void reads_two_columns_one_after_the_other_below_a_headline_over_both() {
        try (Sample sample = new Sample()) {
            sample.lines(Sample.BOLD, 20, 72, 90, "Kesteria and Nordhavn agree to share the river")
                    .lines(
                            72,
                            130,
                            "The two towns will share the river,",
                            "the mayor of Nordhavn said after a",
                            "meeting on Monday that had been",
                            "called off twice before. \"We have",
                            "waited long enough,\" he added.",
                            "Ann Lee, who spoke for the town of",
                            "Kesteria, said that the agreement")
                    .lines(
                            310,
                            130,
                            "would hold for ten years. It covers",
                            "fishing, ferries and the old lock.",
                            "The fishermen of both towns are not",
                            "content. \"Nobody asked us,\" said Bo",
                            "Berg, who leads their union.")
                    .lines(
                            72,
                            240,
                            "A full text of the agreement will be published on Friday, both of the towns said in a joint note.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "Kesteria and Nordhavn agree to share the river",
                            "The two towns will share the river, the mayor of Nordhavn said after a meeting on Monday"
                                    + " that had been called off twice before. \"We have waited long enough,\" he added."
                                    + " Ann Lee, who spoke for the town of Kesteria, said that the agreement would hold for ten"
                                    + " years. It covers fishing, ferries and the old lock. The fishermen of both towns"
                                    + " are not content. \"Nobody asked us,\" said Bo Berg, who leads their union.",
                            "A full text of the agreement will be published on Friday, both of the towns said in a joint note.");
        }
    }

    @Test
    void reads_three_columns_whose_lines_do_not_stand_on_the_same_height() {
        try (Sample sample = new Sample()) {
            sample.lines(
                            60,
                            100,
                            "The bridge is safe, said",
                            "Ann Lee on Monday, and",
                            "will stay so for a long")
                    .lines(
                            225,
                            104,
                            "time. Bo Berg said that",
                            "he does not believe it,",
                            "and that the council had")
                    .lines(
                            390,
                            98,
                            "not asked him. The river",
                            "is high, he added, and",
                            "will rise.");
            assertThat(String.join(" ", sample.paragraphs()))
                    .isEqualTo(
                            "The bridge is safe, said Ann Lee on Monday, and will stay so for a long time. Bo Berg said that"
                                    + " he does not believe it, and that the council had not asked him. The river is high,"
                                    + " he added, and will rise.");
        }
    }

    @Test
    void takes_out_what_stands_on_every_page_and_joins_what_it_parted() {
        try (Sample sample = new Sample()) {
            for (int page = 1; page <= 3; page++) {
                if (page > 1) {
                    sample.page();
                }
                sample.lines(72, 50, "Nordhavn Harbour Authority - Press release of 12 May 2026")
                        .lines(280, 800, "Page " + page + " of 3");
            }
            Sample first = sample;
            assertThat(first.paragraphs())
                    .containsExactly("Nordhavn Harbour Authority - Press release of 12 May 2026");
        }
        try (Sample sample = new Sample()) {
            sample.lines(72, 50, "Nordhavn Harbour Authority")
                    .lines(
                            72,
                            740,
                            "The bridge will reopen in May, the head of the authority said on Monday in the town hall of",
                            "Nordhavn. The repairs, which took two years, have cost 3.2 million crowns, according to Ann")
                    .lines(290, 800, "1")
                    .page()
                    .lines(72, 50, "Nordhavn Harbour Authority")
                    .lines(
                            72,
                            90,
                            "Lee, who leads them. She said that the bridge would stand for a hundred years, and more than",
                            "that if it was painted.")
                    .lines(290, 800, "2");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "The bridge will reopen in May, the head of the authority said on Monday in the town hall of"
                                    + " Nordhavn. The repairs, which took two years, have cost 3.2 million crowns, according to"
                                    + " Ann Lee, who leads them. She said that the bridge would stand for a hundred years, and"
                                    + " more than that if it was painted.",
                            "Nordhavn Harbour Authority");
        }
    }

    @Test
    void joins_words_that_were_parted_at_the_end_of_a_line() {
        try (Sample sample = new Sample()) {
            sample.lines(
                    72,
                    100,
                    "The bridge over the river will reopen on Monday, the Nordhavn Harbour Autho-",
                    "rity announced. It will be closed again in autumn, said Ann Lee of the Nordhavn-",
                    "Kesteria Railway, who spoke of a five-year plan on which both towns have agreed.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "The bridge over the river will reopen on Monday, the Nordhavn Harbour Authority announced."
                                    + " It will be closed again in autumn, said Ann Lee of the Nordhavn-Kesteria Railway, who"
                                    + " spoke of a five-year plan on which both towns have agreed.");
        }
    }

    @Test
    void keeps_the_items_of_a_list_apart_and_their_lines_together() {
        try (Sample sample = new Sample()) {
            sample.lines(
                            72,
                            100,
                            "The council decided on Monday, after a debate of several hours, that from now on:")
                    .lines(
                            72,
                            113.2f,
                            "\u2022 the bridge opens at six in the morning, as the mayor had asked for in a letter")
                    .lines(84, 126.4f, "to the council;")
                    .lines(72, 139.6f, "\u2022 the ferry runs until midnight.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "The council decided on Monday, after a debate of several hours, that from now on:",
                            "\u2022 the bridge opens at six in the morning, as the mayor had asked for in a letter to the council;",
                            "\u2022 the ferry runs until midnight.");
        }
    }

    @Test
    void reads_a_table_of_labels_line_by_line() {
        try (Sample sample = new Sample()) {
            sample.lines(72, 100, "Contact", "Phone", "Date")
                    .lines(
                            200,
                            100,
                            "Ann Lee, Nordhavn Harbour Authority",
                            "0123 456",
                            "12 May 2026");
            assertThat(String.join(" ", sample.paragraphs()))
                    .isEqualTo(
                            "Contact Ann Lee, Nordhavn Harbour Authority Phone 0123 456 Date 12 May 2026");
        }
    }

    @Test
    void drops_the_small_raised_number_of_a_footnote_and_lets_the_note_part_no_sentence() {
        try (Sample sample = new Sample()) {
            String line = "The bridge will reopen in May, the mayor told";
            float end = width(line);
            sample.lines(72, 700, line)
                    .lines(Sample.PLAIN, 6, 72 + end, 696, "1")
                    .lines(
                            72,
                            713.2f,
                            "the council on Monday, and he added that the council of Kesteria")
                    .lines(Sample.PLAIN, 8, 72, 780, "1 The council met on 11 May 2026.")
                    .page()
                    .lines(72, 100, "had been told before.");
            assertThat(sample.paragraphs())
                    .containsExactly(
                            "The bridge will reopen in May, the mayor told the council on Monday, and he added that the"
                                    + " council of Kesteria had been told before.",
                            "1 The council met on 11 May 2026.");
        }
    }

    private static float width(String line) {
        try {
            return Sample.PLAIN.getStringWidth(line) / 1000 * 11;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leaves_out_letters_that_are_turned() throws java.io.IOException {
        try (Sample sample = new Sample()) {
            sample.lines(72, 100, "The bridge is safe, Ann Lee said.");
            var page = sample.document.getPage(0);
            try (var stream =
                    new org.apache.pdfbox.pdmodel.PDPageContentStream(
                            sample.document,
                            page,
                            org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND,
                            true)) {
                stream.beginText();
                stream.setFont(Sample.BOLD, 40);
                stream.setTextMatrix(
                        org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 90, 500));
                stream.showText("DRAFT");
                stream.endText();
            }
            assertThat(sample.paragraphs()).containsExactly("The bridge is safe, Ann Lee said.");
        }
    }

    @Test
    void undoes_ligatures_and_soft_hyphens() {
        Glyph glyph = new Glyph("o\uFB03ce of\u00AD\uFB01cial", 0, 10, 80, 10, false);
        assertThat(Run.of(java.util.List.of(glyph)).orElseThrow().text())
                .isEqualTo("office of\u00ADficial");
        Paragraph paragraph = new Paragraph(Run.of(java.util.List.of(glyph)).orElseThrow());
        assertThat(paragraph.text()).isEqualTo("office official");
    }
}
