package dev.hearsay.app.exam;

import dev.hearsay.app.answers.ForecastScore;
import dev.hearsay.app.answers.GoldForecast;
import dev.hearsay.app.gold.ForecastItemJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is told to come: one line an item, each text read once. */
final class ForecastTask implements Task<ForecastScore.Found> {
    private final Map<String, Asked> texts = new LinkedHashMap<>();

    /** A text and all items on it. */
    private record Asked(Page page, List<GoldForecast> items) {}

    @Override
    public void add(String origin, byte[] line) {
        ForecastItemJson.Line gold = ForecastItemJson.parse(origin, line);
        texts.computeIfAbsent(
                        gold.page().source(), text -> new Asked(gold.page(), new ArrayList<>()))
                .items
                .add(gold.item());
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    @Override
    public void each(Consumer<Page> taker) {
        texts.values().forEach(asked -> taker.accept(asked.page()));
    }

    @Override
    public ForecastScore.Found score(Page page, Optional<Account> account) {
        List<GoldForecast> items =
                Optional.ofNullable(texts.get(page.source())).map(Asked::items).orElseThrow();
        return new ForecastScore.Found(
                page.source(), items, account.map(Account::forecasts).orElse(List.of()));
    }

    @Override
    public ForecastScore.Found missed(String origin) {
        return texts.values().stream()
                .map(Asked::page)
                .filter(page -> page.origin().equals(origin))
                .findFirst()
                .map(page -> score(page, Optional.empty()))
                .orElseThrow();
    }

    @Override
    public Result result(String name, List<ForecastScore.Found> scores) {
        return new BoardResult(name, ForecastScore.board(scores));
    }
}
