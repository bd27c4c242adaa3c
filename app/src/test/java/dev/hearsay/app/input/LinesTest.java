package dev.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> of(String content) throws IOException {
        Lines lines = Lines.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        List<String> found = new ArrayList<>();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(lines.number() + " " + new String(line.get(), StandardCharsets.UTF_8));
        }
        return found;
    }

    @Test
    void line_ends_of_both_kinds_part_lines() throws IOException {
        assertThat(of("one\r\n two\n\nthree")).containsExactly("1 one", "2  two", "3 ", "4 three");
    }

    @Test
    void an_end_behind_the_last_line_opens_no_other() throws IOException {
        assertThat(of("one\n")).containsExactly("1 one");
    }

    @Test
    void nothing_has_no_line() throws IOException {
        assertThat(of("")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_dropped_before_the_first_line_only() throws IOException {
        assertThat(of("\uFEFFone\n\uFEFFtwo")).containsExactly("1 one", "2 \uFEFFtwo");
    }

    @Test
    void a_line_may_be_longer_than_what_is_read_at_once() throws IOException {
        String line = "ä".repeat(100_000);
        assertThat(of(line + "\n" + line)).containsExactly("1 " + line, "2 " + line);
    }
}
