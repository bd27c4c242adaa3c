package dev.hearsay.app.exam;

import dev.hearsay.app.amounts.AmountScore;
import dev.hearsay.app.gold.QuantitiesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import dev.hearsay.quantity.QuantityFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a text counts, measures and prices; read without the model. */
final class QuantityTask implements Task<AmountScore> {
    private final Map<String, QuantitiesJson> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, QuantitiesJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public boolean readsStatements() {
        return false;
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.values().forEach(line -> taker.accept(line.page()));
    }

    @Override
    public AmountScore score(Page page, Optional<Account> account) {
        QuantitiesJson line = line(page.origin());
        return new AmountScore(
                line.id(),
                page.source(),
                line.amounts(),
                account.map(Account::article).map(QuantityFinder::find).orElse(List.of()));
    }

    @Override
    public AmountScore missed(String origin) {
        QuantitiesJson line = line(origin);
        return new AmountScore(line.id(), line.page().source(), line.amounts(), List.of());
    }

    private QuantitiesJson line(String origin) {
        return Optional.ofNullable(gold.get(origin)).orElseThrow();
    }

    @Override
    public Result result(String name, List<AmountScore> scores) {
        return new BoardResult(name, AmountScore.board(scores));
    }
}
