package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figure.Status;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.reading.Engine;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures and forecasts as the contract has them. */
final class FigureFieldsTest {

    private static JsonNode json(Account account) {
        return JsonMapper.shared()
                .readTree(AccountJson.write(account, new Engine("reader-1", "1.29.0")));
    }

    @Test
    void a_figure_has_every_field_in_the_agreed_order() {
        assertThat(json(Drawn.silo()).path("figures").path(2).toString())
                .isEqualTo(
                        "{\"id\":\"f3\",\"start\":170,\"end\":193,\"text\":\"over 1.5 million litres\","
                                + "\"value\":{\"from\":1500000,\"to\":null},\"bound\":\">\",\"unit\":\"litre\","
                                + "\"currency\":null,\"per\":null,\"trend\":null,"
                                + "\"of\":{\"start\":197,\"end\":200,\"text\":\"oil\"},\"kind\":\"count\","
                                + "\"statement\":\"s2\",\"status\":\"unverified\","
                                + "\"status_proof\":[{\"start\":226,\"end\":263,\"text\":\"Nobody could check the union's figure\"}],"
                                + "\"rule\":\"figure/test\"}");
    }

    @Test
    void money_has_its_currency_what_it_is_paid_for_and_which_way_it_went() {
        Passage words = Passage.of("😀 rose to $50-60 a barrel", new Span(11, 26));
        Quantity quantity =
                new Quantity(
                        words,
                        Quantity.Kind.MONEY,
                        Amount.of(50, 60.5),
                        Bound.RANGE,
                        Optional.of(
                                new Unit("dollar", Optional.of("USD"), Optional.of("barrel"), "$")),
                        Optional.of(Trend.UP),
                        Optional.empty(),
                        "quantity/money");
        Figure figure =
                new Figure(
                        "f1",
                        quantity,
                        Optional.empty(),
                        Status.ASSERTED,
                        List.of(),
                        "figure/own-voice");
        Account drawn = Drawn.of("😀 rose to $50-60 a barrel").account("a.txt");
        Account account =
                new Account(
                        drawn.article(),
                        drawn.wire(),
                        List.of(),
                        List.of(figure),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        drawn.written());

        assertThat(json(account).path("figures").path(0).toString())
                .isEqualTo(
                        "{\"id\":\"f1\",\"start\":10,\"end\":25,\"text\":\"$50-60 a barrel\","
                                + "\"value\":{\"from\":50,\"to\":60.5},\"bound\":\"range\",\"unit\":\"dollar\","
                                + "\"currency\":\"USD\",\"per\":\"barrel\",\"trend\":\"up\",\"of\":null,\"kind\":\"money\","
                                + "\"statement\":null,\"status\":\"asserted\",\"status_proof\":[],"
                                + "\"rule\":\"figure/own-voice\"}");
    }

    @Test
    void a_forecast_has_every_field_in_the_agreed_order() {
        assertThat(json(Drawn.silo()).path("forecasts").path(0).toString())
                .isEqualTo(
                        "{\"id\":\"p1\",\"statement\":\"s1\",\"start\":30,\"end\":64,"
                                + "\"text\":\"The search will go on until Friday\","
                                + "\"by\":{\"start\":52,\"end\":64,\"text\":\"until Friday\",\"from\":null,\"to\":\"2026-03-13\"},"
                                + "\"modality\":\"will\",\"conditional\":false,\"rule\":\"forecast/test\"}");
    }

    @Test
    void a_forecast_without_a_time_has_none() {
        JsonNode forecast = json(Drawn.silo()).path("forecasts").path(1);
        assertThat(forecast.path("by").isNull()).isTrue();
        assertThat(forecast.path("statement").isNull()).isTrue();
        assertThat(forecast.path("modality").stringValue()).isEqualTo("may");
        assertThat(forecast.path("conditional").booleanValue()).isTrue();
    }
}
