package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.EntityScore;
import dev.hearsay.app.gold.GoldNames;
import dev.hearsay.app.gold.NamesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.List;
import java.util.Optional;

/** The names in an article and what sort of thing they name. */
final class EntityTask implements LineTask.Way<GoldNames, EntityScore.Found> {

    @Override
    public GoldNames parse(String origin, byte[] line) {
        return NamesJson.parse(origin, line);
    }

    @Override
    public Page page(String origin, GoldNames gold) {
        return gold.page();
    }

    @Override
    public boolean readsStatements() {
        return true;
    }

    @Override
    public EntityScore.Found score(GoldNames gold, Optional<Account> account) {
        return EntityScore.Found.of(
                gold.id(),
                gold.page().source(),
                gold.names(),
                account.map(Account::entities).orElse(List.of()));
    }

    @Override
    public Board board(List<EntityScore.Found> scores) {
        return EntityScore.board(scores);
    }
}
