package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.gold.ForecastItemJson;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Forecast.Modality;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastScoreTest {
    private static final String TEXT = "The bridge will reopen in May. Water will boil. Lee hopes.";

    private static final String TOLD =
            "{\"id\":\"g\",\"text\":\"%s\",\"sentence\":[0,30],\"content\":[0,29],\"modality\":\"will\"}";

    private static final String NONE =
            "{\"id\":\"g\",\"text\":\"%s\",\"sentence\":[31,47],\"content\":null}";

    private static GoldForecast gold(String line) {
        byte[] bytes = line.formatted(TEXT).getBytes(StandardCharsets.UTF_8);
        return ForecastItemJson.parse("gold.jsonl:1", bytes).item();
    }

    private static Forecast read(int start, int end, Modality modality) {
        Passage passage = Passage.of(TEXT, new Span(start, end));
        return new Forecast(
                "p1", Optional.empty(), passage, Optional.empty(), modality, false, "test");
    }

    private static Board board(Forecast... read) {
        List<GoldForecast> gold = List.of(gold(TOLD), gold(NONE));
        return ForecastScore.board(List.of(new ForecastScore.Found(TEXT, gold, List.of(read))));
    }

    @Test
    void a_forecast_is_found_where_ours_holds_half_of_its_words() {
        Board board = board(read(11, 29, Modality.WILL));
        assertThat(Gold.row(board, "forecasts", "found")).startsWith("100.0", "100.0", "100.0");
        assertThat(Gold.row(board, "shares", "modality")).startsWith("1", "1");
    }

    @Test
    void a_forecast_where_there_is_none_is_false() {
        Board board = board(read(31, 46, Modality.WILL));
        assertThat(Gold.row(board, "shares", "false")).startsWith("1", "1");
        assertThat(board.misses()).extracting(Miss::outcome).containsExactly("missed", "false");
    }

    @Test
    void what_stands_where_nobody_looked_does_not_count() {
        Board board = board(read(0, 29, Modality.WILL), read(48, 57, Modality.HOPES));
        assertThat(Gold.row(board, "forecasts", "found")).startsWith("100.0", "100.0", "100.0");
    }
}
