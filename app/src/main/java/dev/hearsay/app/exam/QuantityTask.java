package dev.hearsay.app.exam;

import dev.hearsay.app.amounts.AmountScore;
import dev.hearsay.app.answers.Board;
import dev.hearsay.app.gold.QuantitiesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import dev.hearsay.quantity.QuantityFinder;
import java.util.List;
import java.util.Optional;

/** What a text counts, measures and prices, which stands in its words alone. */
final class QuantityTask implements LineTask.Way<QuantitiesJson, AmountScore> {

    @Override
    public QuantitiesJson parse(String origin, byte[] line) {
        return QuantitiesJson.parse(origin, line);
    }

    @Override
    public Page page(String origin, QuantitiesJson gold) {
        return gold.page();
    }

    @Override
    public AmountScore score(QuantitiesJson gold, Optional<Account> account) {
        return new AmountScore(
                gold.id(),
                gold.page().source(),
                gold.amounts(),
                account.map(Account::article).map(QuantityFinder::find).orElse(List.of()));
    }

    @Override
    public Board board(List<AmountScore> scores) {
        return AmountScore.board(scores);
    }
}
