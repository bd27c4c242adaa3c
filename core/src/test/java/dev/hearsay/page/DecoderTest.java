package dev.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become text. */
class DecoderTest {
    private static final String ENGLISH =
            "“The bridge is safe,” the mayor’s wife said in the café — and nobody asked her twice. "
                    + "The ferry will stop in May, and the town will have one bell less to listen to. ";
    private static final String RUSSIAN =
            "Мост откроется в мае, сообщил мэр города журналистам. Паром больше не будет ходить через реку. ";
    private static final String CHINESE = "市长星期一表示，旧桥将在五月重新开放，渡轮将停止运行。这座城市已经等待了两个冬天。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void removes_the_byte_order_mark(String charset) throws UnreadableException {
        byte[] bytes = ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset));
        assertThat(Decoder.decode("a.txt", bytes).text()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reads_english_without_a_byte_order_mark(String charset) throws UnreadableException {
        byte[] bytes = ENGLISH.getBytes(Charset.forName(charset));
        Decoder.Decoded decoded = Decoder.decode("a.txt", bytes);
        assertThat(decoded.text()).isEqualTo(ENGLISH);
        assertThat(decoded.charset().name()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void reads_russian(String charset) throws UnreadableException {
        byte[] bytes = RUSSIAN.repeat(5).getBytes(Charset.forName(charset));
        assertThat(Decoder.decode("a.txt", bytes).text()).isEqualTo(RUSSIAN.repeat(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "Big5"})
    void reads_chinese(String charset) throws UnreadableException {
        String words = charset.equals("GBK") ? CHINESE.repeat(5) : "市長表示舊橋將在五月重新開放".repeat(20);
        byte[] bytes = words.getBytes(Charset.forName(charset));
        assertThat(Decoder.decode("a.txt", bytes).text()).isEqualTo(words);
    }

    @Test
    void reads_curly_marks_that_stand_far_behind_the_beginning() throws UnreadableException {
        String words = "The ferry sailed. ".repeat(1000) + "“So it did,” she said.";
        byte[] bytes = words.getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode("a.txt", bytes).text()).isEqualTo(words);
    }

    @Test
    void believes_the_charset_that_a_page_names() throws UnreadableException {
        String page = "<meta charset=\"iso-8859-2\"><p>Łódź said no, and Gdańsk said yes.</p>";
        byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
        assertThat(Decoder.decode("a.html", bytes).text()).isEqualTo(page);
    }

    @Test
    void says_that_it_guessed() throws UnreadableException {
        byte[] bytes = ENGLISH.getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode("a.txt", bytes).notes())
                .containsExactly(
                        Note.of(
                                "charset-guessed",
                                "The text is not UTF-8; it was read as windows-1252."));
    }

    @Test
    void reads_utf_8_that_was_cut_inside_a_character() throws UnreadableException {
        byte[] bytes = (ENGLISH + "€").getBytes(StandardCharsets.UTF_8);
        Decoder.Decoded decoded = Decoder.decode("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoded.text()).isEqualTo(ENGLISH + "\uFFFD");
        assertThat(decoded.notes()).extracting(Note::kind).containsExactly("broken-bytes");
    }

    @Test
    void reads_utf_8_with_a_few_foreign_bytes() throws UnreadableException {
        byte[] bytes = (ENGLISH.repeat(5) + "caf#").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertThat(Decoder.decode("a.txt", bytes).text())
                .isEqualTo(ENGLISH.repeat(5) + "caf\uFFFD");
    }

    @Test
    void keeps_line_ends_and_control_characters() throws UnreadableException {
        String words =
                "The\u0000 ferry\r\nsailed \u202Eon\u202C and the bell rang\u0007 no more.\r";
        assertThat(Decoder.decode("a.txt", words.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(words);
    }

    @Test
    void reads_nothing_as_an_empty_text() throws UnreadableException {
        assertThat(Decoder.decode("a.txt", new byte[0]).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A,PNG image",
        "504B030414000000,ZIP archive or office document",
        "1F8B080000000000,gzip archive",
        "7F454C4602010100,ELF program",
        "255044462D312E37,PDF document",
        "D0CF11E0A1B11AE1,old office document",
    })
    void refuses_what_is_no_text_and_says_what_it_is(String hex, String format) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> Decoder.decode("x", bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "Could not read 'x': it is not text (%s). Give a .txt, .html or .jsonl file."
                                .formatted(format));
    }

    @Test
    void refuses_bytes_full_of_control_characters() {
        byte[] bytes = new byte[1000];
        Arrays.fill(bytes, 0, 500, (byte) 'a');
        assertThatThrownBy(() -> Decoder.decode("x", bytes))
                .hasMessage(
                        "Could not read 'x': it is not text (it is full of control characters). "
                                + "Give a .txt, .html or .jsonl file.");
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        byte[] bytes = new byte[Decoder.MOST_CHARACTERS + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> Decoder.decode("x", bytes))
                .hasMessage(
                        "Could not read 'x': it is too long (10000001 characters, at most 10000000 characters)."
                                + " Give one article a file.");
    }

    @Test
    void refuses_more_bytes_than_the_longest_text_can_have() {
        assertThatThrownBy(() -> Decoder.decode("x", new byte[Decoder.MOST_BYTES + 1]))
                .hasMessageStartingWith("Could not read 'x': it is too long (40000005 bytes");
    }
}
