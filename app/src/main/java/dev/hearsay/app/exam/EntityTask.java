package dev.hearsay.app.exam;

import dev.hearsay.app.answers.EntityScore;
import dev.hearsay.app.gold.GoldNames;
import dev.hearsay.app.gold.NamesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The names of people, organisations and places. */
final class EntityTask implements Task<EntityScore.Found> {
    private final Map<String, GoldNames> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, NamesJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.values().forEach(line -> taker.accept(line.page()));
    }

    @Override
    public EntityScore.Found score(Page page, Optional<Account> account) {
        GoldNames names = Optional.ofNullable(gold.get(page.origin())).orElseThrow();
        return EntityScore.Found.of(
                names.id(),
                page.source(),
                names.names(),
                account.map(Account::entities).orElse(List.of()));
    }

    @Override
    public EntityScore.Found missed(String origin) {
        GoldNames line = Optional.ofNullable(gold.get(origin)).orElseThrow();
        return score(line.page(), Optional.empty());
    }

    @Override
    public Result result(String name, List<EntityScore.Found> scores) {
        return new BoardResult(name, EntityScore.board(scores));
    }
}
