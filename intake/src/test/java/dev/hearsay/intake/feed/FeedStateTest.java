package dev.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.intake.fetch.Known;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FeedStateTest {
    private static final String NEWS = "https://courier.example/news.xml";

    private final Path folder;

    FeedStateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("state.txt");
    }

    @Test
    void what_was_read_is_remembered() throws IOException {
        FeedState state = FeedState.open(file());
        state.see(NEWS, "7");
        Known known =
                new Known(Optional.of("\"v7\""), Optional.of("Tue, 03 Mar 2026 08:00:00 GMT"));
        state.know(NEWS, known);
        state.save();
        FeedState again = FeedState.open(file());
        assertThat(again.seen(NEWS, "7")).isTrue();
        assertThat(again.seen(NEWS, "8")).isFalse();
        assertThat(again.seen("https://herald.example/", "7")).isFalse();
        assertThat(again.known(NEWS)).isEqualTo(known);
        assertThat(again.before()).isEqualTo(1);
    }

    @Test
    void the_file_is_lines_that_people_can_read() throws IOException {
        FeedState state = FeedState.open(file());
        state.see(NEWS, "7");
        state.know(NEWS, new Known(Optional.of("\"v\t7\""), Optional.empty()));
        state.save();
        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "# hearsay feed state 1",
                        "feed\t" + NEWS + "\t\"v 7\"\t",
                        "item\t" + NEWS + "\t7902699be42c8a8e46fbbb4501726517");
        assertThat(folder.toFile().list()).containsExactly("state.txt");
    }

    @Test
    void nothing_is_remembered_without_a_file() throws IOException {
        FeedState state = FeedState.none();
        state.see(NEWS, "7");
        state.save();
        assertThat(state.seen(NEWS, "7")).isFalse();
    }

    @Test
    void a_damaged_file_keeps_its_good_lines() throws IOException {
        FeedState state = FeedState.open(file());
        state.see(NEWS, "7");
        state.see(NEWS, "8");
        state.save();
        byte[] bytes = Files.readAllBytes(file());
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        String damaged =
                whole.replaceFirst("item", "it\u0000\u00ffm")
                        + "item\thttps://cou\n\u00fe\n"
                        + "x".repeat(100_000);
        Files.write(file(), damaged.getBytes(StandardCharsets.ISO_8859_1));
        FeedState again = FeedState.open(file());
        assertThat(again.seen(NEWS, "7")).isFalse();
        assertThat(again.seen(NEWS, "8")).isTrue();
        assertThat(again.damaged()).isEqualTo(4);
    }

    @Test
    void a_file_that_was_cut_keeps_what_is_left() throws IOException {
        FeedState state = FeedState.open(file());
        state.see(NEWS, "7");
        state.see(NEWS, "8");
        state.save();
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() - 20));
        assertThat(FeedState.open(file()).seen(NEWS, "7")).isTrue();
    }

    @Test
    void another_file_is_never_written_over() throws IOException {
        Files.writeString(file(), "<p>The bridge is safe.");
        assertThatThrownBy(() -> FeedState.open(file()))
                .hasMessage(
                        "Could not read the state '%s': it is another file. Name one that is not there yet."
                                .formatted(file()));
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> FeedState.open(folder))
                .hasMessageStartingWith("Could not read the state '%s': ".formatted(folder));
    }

    @Test
    void a_file_that_cannot_be_written_is_said() throws IOException {
        FeedState state = FeedState.open(folder.resolve("none/state.txt"));
        state.see(NEWS, "7");
        assertThatThrownBy(state::save)
                .hasMessageStartingWith("Could not write the state '")
                .hasMessageEndingWith("The next run reads these items again.");
    }

    @Test
    void the_oldest_items_are_forgotten() throws IOException {
        FeedState state = FeedState.open(file(), 3);
        for (int i = 0; i < 3; i++) {
            state.see(NEWS, "item " + i);
        }
        assertThat(state.seen(NEWS, "item 0")).as("shown again, so kept longest").isTrue();
        state.see(NEWS, "one more");
        state.save();
        FeedState again = FeedState.open(file());
        assertThat(List.of(again.seen(NEWS, "item 0"), again.seen(NEWS, "item 1")))
                .containsExactly(true, false);
    }

    @Test
    void lines_without_end_are_not_held() throws IOException {
        Files.writeString(file(), "# hearsay feed state 1\nitem\t" + "x".repeat(3_000_000));
        assertThat(FeedState.open(file()).damaged()).isEqualTo(1);
    }
}
