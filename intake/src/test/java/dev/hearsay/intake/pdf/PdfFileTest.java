package dev.hearsay.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Taker;
import dev.hearsay.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read in a real Java of their own. */
class PdfFileTest {
    private final Path folder;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Taker taker =
            new Taker() {
                @Override
                public void page(Page page) {
                    pages.add(page);
                }

                @Override
                public void failed(String origin, String why) {
                    failures.add(why.replace(folder.toString(), "F"));
                }

                @Override
                public void said(String sentence) {
                    said.add(sentence.replace(folder.toString(), "F"));
                }
            };

    PdfFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Sample release() {
        Sample sample = new Sample();
        sample.lines(Sample.BOLD, 18, 72, 90, "Bridge to reopen")
                .lines(72, 130, "By Ann Lee")
                .lines(72, 160, "The bridge over the Nordhavn will reopen in May, the mayor said.");
        return sample;
    }

    private void read(Path path) {
        try {
            PdfFile.read(path, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String content) throws IOException {
        read(Files.writeString(folder.resolve("a.pdf"), content, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_becomes_a_page_of_text() {
        try (Sample sample = release()) {
            read(sample.save(folder));
        }
        assertThat(failures).isEmpty();
        assertThat(pages.get(0).kind()).isEqualTo(Page.Kind.TEXT);
        assertThat(pages.get(0).origin()).endsWith("a.pdf");
        assertThat(pages.get(0).source())
                .isEqualTo(
                        "Bridge to reopen\n\nBy Ann Lee\n\n"
                                + "The bridge over the Nordhavn will reopen in May, the mayor said.");
    }

    @Test
    void believes_a_title_and_an_author_that_the_text_holds_and_keeps_the_day() {
        PDDocumentInformation says = new PDDocumentInformation();
        says.setTitle("BRIDGE TO REOPEN");
        says.setAuthor("Ann Lee");
        Calendar calendar = new GregorianCalendar(2026, Calendar.MAY, 12, 8, 30, 0);
        calendar.setTimeZone(TimeZone.getTimeZone("GMT+2"));
        calendar.getTimeInMillis();
        says.setCreationDate(calendar);
        try (Sample sample = release()) {
            sample.document.setDocumentInformation(says);
            read(sample.save(folder));
        }
        assertThat(pages.get(0).given().title()).contains("BRIDGE TO REOPEN");
        assertThat(pages.get(0).given().author()).contains("Ann Lee");
        assertThat(pages.get(0).given().date()).contains("2026-05-12T08:30+02:00");
    }

    @Test
    void believes_neither_the_name_of_a_template_nor_that_of_a_computer() {
        PDDocumentInformation says = new PDDocumentInformation();
        says.setTitle("Microsoft Word - template_new.docx");
        says.setAuthor("Administrator");
        try (Sample sample = release()) {
            sample.document.setDocumentInformation(says);
            read(sample.save(folder));
        }
        assertThat(pages.get(0).given().title()).isEmpty();
        assertThat(pages.get(0).given().author()).isEmpty();
        assertThat(pages.get(0).given().date()).isEmpty();
    }

    @Test
    void reads_a_stream() throws IOException {
        try (Sample sample = release();
                InputStream stream = Files.newInputStream(sample.save(folder))) {
            PdfFile.read("http://nordhavn.example/a.pdf", stream, taker);
        }
        assertThat(pages.get(0).origin()).isEqualTo("http://nordhavn.example/a.pdf");
        assertThat(pages.get(0).source()).startsWith("Bridge to reopen");
    }

    @Test
    void says_that_a_file_is_locked() {
        try (Sample sample = release().locked("secret")) {
            read(sample.save(folder));
        }
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': it is locked with a password. Unlock it first.");
    }

    @Test
    void says_that_a_file_holds_no_text() {
        try (Sample sample = new Sample()) {
            read(sample.save(folder));
        }
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': its pages hold pictures and no text, as scans do."
                                + " Recognise its text first, with ocrmypdf for example.");
    }

    @Test
    void says_that_a_file_is_broken_or_empty() throws IOException {
        read("%PDF-1.7\nThe bridge is safe, Ann Lee said.\n");
        read("");
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': it is broken, or no PDF file. Fetch it again.",
                        "Could not read 'F/a.pdf': it is empty. Fetch it again.");
    }

    @Test
    void reads_500_pages_and_says_that_there_are_more() {
        try (Sample sample = release()) {
            for (int i = 0; i < 519; i++) {
                sample.page().lines(72, 400, "Ann Lee said this on page %d.".formatted(i));
            }
            read(sample.save(folder));
        }
        assertThat(said).containsExactly("F/a.pdf: the first 500 of 520 pages were read.");
        assertThat(pages.get(0).source()).endsWith("Ann Lee said this on page 498.");
    }

    @Test
    void a_tree_of_pages_that_leads_back_to_itself_is_one_failure_or_an_empty_page()
            throws IOException {
        read(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 9999999/Kids[2 0 R 2 0 R 2 0 R]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF");
        assertThat(pages).isEmpty();
        assertThat(failures).hasSize(1);
    }

    @Test
    void a_hundred_thousand_nested_arrays_are_one_failure() throws IOException {
        read(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/A "
                        + "[".repeat(100_000)
                        + "]".repeat(100_000)
                        + ">>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF");
        assertThat(pages).isEmpty();
        assertThat(failures).hasSize(1);
    }

    @Test
    void a_word_that_unpacks_to_a_gigabyte_is_one_failure() throws IOException {
        Path path = Bomb.save(folder, "(", "aaaa", 1_000_000_000);
        assertThat(Files.size(path)).isLessThan(2_000_000);
        read(path);
        assertThat(pages).isEmpty();
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': reading it takes more than 256 MB of memory."
                                + " Save its text as a .txt file and read that.");
    }

    @Test
    void a_page_that_takes_minutes_to_draw_is_one_failure() throws IOException {
        Path path = Bomb.save(folder, "", "q Q ", 1_000_000_000);
        PdfFile.read(path, taker, Fork.java(Duration.ofSeconds(4)));
        assertThat(pages).isEmpty();
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': reading it took more than 4 seconds."
                                + " Save its text as a .txt file and read that.");
    }

    @Test
    void a_program_that_hangs_is_ended() throws IOException {
        Path path = Files.writeString(folder.resolve("a.pdf"), "%PDF");
        long start = System.nanoTime();
        PdfFile.read(path, taker, fork("hang", Duration.ofSeconds(3)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(failures)
                .containsExactly(
                        "Could not read 'F/a.pdf': reading it took more than 3 seconds."
                                + " Save its text as a .txt file and read that.");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_program_that_dies_or_never_stops_talking_is_one_failure() throws IOException {
        Path path = Files.writeString(folder.resolve("a.pdf"), "%PDF");
        PdfFile.read(path, taker, fork("die", Duration.ofSeconds(60)));
        PdfFile.read(path, taker, fork("talk", Duration.ofSeconds(60)));
        assertThat(pages).isEmpty();
        assertThat(failures)
                .hasSize(2)
                .allMatch(why -> why.contains("the Java that reads it ended early"));
    }

    private static Fork fork(String how, Duration limit) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new Fork(List.of(java, "-cp", classes, Misbehaving.class.getName(), how), limit);
    }

    /** Stands in the place of the Java that reads a file. */
    static final class Misbehaving {
        private Misbehaving() {}

        public static void main(String[] arguments) throws Exception {
            if (arguments[0].equals("hang")) {
                Thread.sleep(600_000);
            }
            while (arguments[0].equals("talk")) {
                System.out.write(new byte[100_000]);
            }
        }
    }
}
