package dev.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hearsay.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String FORMS =
            "What is read: .txt, .text, .html, .htm, .jsonl, feeds (.xml, .rss, .atom, .rdf,"
                    + " .json), folders of these, addresses, and -.";

    private final Path folder;

    InputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<Input> inputs(InputStream standard, Object... arguments) {
        List<Input> inputs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Object argument : arguments) {
            names.add(argument.toString());
        }
        Inputs.of(names, standard).each(inputs::add);
        return inputs;
    }

    private static List<Input> of(Object... arguments) {
        return inputs(InputStream.nullInputStream(), arguments);
    }

    private static List<Input> standard(String words) {
        return inputs(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "-");
    }

    private static Input failed(Object origin, String rest) {
        return new Input.Failed(
                origin.toString(), "Could not read '%s': %s".formatted(origin, rest));
    }

    private static Input text(Object origin, String words) {
        return new Input.Found(Page.text(origin.toString(), words));
    }

    private List<String> origins(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input instanceof Input.Found found ? found.page().origin() : "failed")
                .map(origin -> origin.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_text_file_is_one_page() throws IOException {
        Path file = file("bridge.txt", "It is safe.\r\n");
        assertThat(of(file)).containsExactly(text(file, "It is safe.\r\n"));
    }

    @Test
    void the_end_of_a_name_may_be_in_capitals() throws IOException {
        Path file = file("BRIDGE.HTM", "<p>Safe");
        assertThat(of(file))
                .containsExactly(new Input.Found(Page.html(file.toString(), "<p>Safe")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        Path file = file("bom.txt", "\uFEFFSafe");
        assertThat(of(file)).containsExactly(text(file, "Safe"));
    }

    @Test
    void an_empty_file_is_a_failure() throws IOException {
        Path file = file("empty.txt", " \n");
        assertThat(of(file))
                .containsExactly(failed(file, "it is empty. Put the text of an article into it."));
    }

    @Test
    void a_missing_file_is_a_failure() {
        Path file = folder.resolve("none.txt");
        assertThat(of(file))
                .containsExactly(failed(file, "there is no such file. Check the name."));
    }

    @Test
    void a_file_of_another_form_is_refused_with_what_is_read() throws IOException {
        Path file = file("report.docx", "x");
        assertThat(of(file))
                .containsExactly(failed(file, "files that end in '.docx' are not read. " + FORMS));
    }

    @Test
    void a_file_without_an_end_is_refused_with_what_is_read() throws IOException {
        Path file = file("article", "x");
        assertThat(of(file))
                .containsExactly(failed(file, "its name does not tell what it holds. " + FORMS));
    }

    @Test
    void an_address_is_refused_with_what_to_do() {
        assertThat(of("HTTPS://example.org/a.html"))
                .containsExactly(
                        failed(
                                "HTTPS://example.org/a.html",
                                "no address is asked here. Save the page as a .html file and read"
                                        + " that."));
    }

    @Test
    void a_name_that_no_file_can_have_is_a_failure() {
        assertThat(of("a\0.txt"))
                .containsExactly(failed("a\0.txt", "no file can have that name. Check the name."));
    }

    @Test
    void a_picture_is_refused_whatever_its_name() throws IOException {
        Path file =
                Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(of(file))
                .singleElement()
                .satisfies(
                        input ->
                                assertThat(input.toString())
                                        .contains("Could not read '" + file + "': it is not text"));
    }

    @Test
    void a_text_larger_than_ten_megabytes_is_refused() throws IOException {
        Path file = file("large.txt", "a".repeat(10_000_001));
        assertThat(of(file))
                .containsExactly(
                        failed(
                                file,
                                "it is larger than 10 MB, too much for one article. Split it into one"
                                        + " file an article, or one record a line."));
    }

    @Test
    void a_record_larger_than_ten_megabytes_is_refused_and_the_next_is_read() throws IOException {
        String large = "{\"text\":\"%s\"}\n".formatted("ä".repeat(5_000_001));
        Path file = file("large.jsonl", large + "{\"text\":\"b\"}");
        assertThat(origins(of(file))).containsExactly("failed", "large.jsonl:2");
    }

    @Test
    void a_line_too_long_to_hold_is_passed_over_and_the_next_is_read() {
        InputStream endless =
                new java.io.SequenceInputStream(
                        new ByteArrayInputStream("{\"text\":\"".getBytes(StandardCharsets.UTF_8)),
                        new java.io.SequenceInputStream(
                                new Repeated('a', 40_000_000),
                                new ByteArrayInputStream(
                                        "\n{\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8))));
        assertThat(origins(inputs(endless, "-"))).containsExactly("failed", "-:2");
    }

    @Test
    void a_broken_line_names_its_file_and_number_and_the_rest_is_read() throws IOException {
        Path file = file("news.jsonl", "{\"text\":\"a\"}\r\n\n{\"text\n{\"text\":\"b\"}");
        List<Input> inputs = of(file);
        assertThat(inputs.get(0)).isEqualTo(text(file + ":1", "a"));
        assertThat(inputs.get(1)).isInstanceOf(Input.Failed.class);
        assertThat(inputs.get(1).toString()).contains("Could not read '" + file + ":3'");
        assertThat(inputs.get(2)).isEqualTo(text(file + ":4", "b"));
        assertThat(inputs).hasSize(3);
    }

    @Test
    void records_without_a_record_are_empty() throws IOException {
        Path file = file("none.jsonl", "\n \n");
        assertThat(of(file)).hasSize(1).first().isInstanceOf(Input.Failed.class);
    }

    @Test
    void a_folder_is_walked_by_name_without_what_is_hidden_or_of_another_form() throws IOException {
        file("c.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}");
        file("b/z.html", "<p>z");
        file("b/deep/y.txt", "y");
        file("a.txt", "a");
        file("photo.jpg", "x");
        file(".hidden.txt", "x");
        file(".git/x.txt", "x");
        assertThat(origins(of(folder)))
                .containsExactly("a.txt", "b/deep/y.txt", "b/z.html", "c.jsonl:1", "c.jsonl:2");
    }

    @Test
    void a_link_to_a_folder_above_is_entered_once() throws IOException {
        file("b/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(origins(of(folder))).containsExactly("b/a.txt");
    }

    @Test
    void a_link_that_leads_nowhere_is_a_failure() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("none"));
        assertThat(of(folder))
                .containsExactly(failed(link, "there is no such file. Check the name."));
    }

    @Test
    void a_file_that_may_not_be_read_is_a_failure_and_the_rest_is_read() throws IOException {
        Path closed = file("a.txt", "a");
        file("b.txt", "b");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).as("runs as root").isFalse();
        List<Input> inputs = of(folder);
        assertThat(inputs.get(0))
                .isEqualTo(failed(closed, "you may not read it. Change its permissions."));
        assertThat(origins(inputs)).containsExactly("failed", "b.txt");
    }

    @Test
    void a_folder_without_articles_gives_nothing() {
        assertThat(of(folder)).isEmpty();
    }

    @Test
    void arguments_keep_their_order() throws IOException {
        Path b = file("b.txt", "b");
        Path a = file("a.txt", "a");
        assertThat(of(b, a, b)).containsExactly(text(b, "b"), text(a, "a"), text(b, "b"));
    }

    @Test
    void standard_input_is_a_text_unless_it_says_otherwise() {
        assertThat(standard("It is safe.")).containsExactly(text("-", "It is safe."));
    }

    @Test
    void standard_input_that_begins_with_an_object_is_records() {
        assertThat(standard("\n { \"text\" : \"a\"}\n{\"text\":\"b\"}"))
                .containsExactly(text("-:2", "a"), text("-:3", "b"));
    }

    @Test
    void standard_input_that_begins_with_a_page_is_a_page() {
        assertThat(standard("\uFEFF\n<!DOCTYPE HTML><p>Safe"))
                .containsExactly(new Input.Found(Page.html("-", "\n<!DOCTYPE HTML><p>Safe")));
    }

    @Test
    void standard_input_that_only_opens_a_brace_is_a_text() {
        assertThat(standard("{sic} it is safe")).containsExactly(text("-", "{sic} it is safe"));
    }

    @Test
    void empty_standard_input_is_a_failure() {
        assertThat(standard(""))
                .containsExactly(failed("-", "it is empty. Put the text of an article into it."));
    }

    @Test
    void a_record_is_handed_on_before_the_next_is_sent() throws Exception {
        BlockingQueue<Input> taken = new LinkedBlockingQueue<>();
        PipedInputStream standard = new PipedInputStream();
        Thread reader =
                new Thread(() -> Inputs.of(List.of("-"), standard).each(taken::add), "reader");
        try (PipedOutputStream sender = new PipedOutputStream(standard)) {
            reader.start();
            sender.write("{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
            sender.flush();
            assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(text("-:1", "a"));
        }
        reader.join(10_000);
    }

    /** One character over and over, so that a test holds none of it. */
    private static final class Repeated extends InputStream {
        private final int character;
        private int left;

        Repeated(int character, int left) {
            this.character = character;
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int read = Math.min(length, left);
            Arrays.fill(bytes, from, from + Math.max(0, read), (byte) character);
            left -= read;
            return read > 0 ? read : -1;
        }
    }
}
