package dev.hearsay.app.exam;

import dev.hearsay.app.answers.DateScore;
import dev.hearsay.app.gold.TimesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The time expressions and their values. */
final class DateTask implements Task<DateScore.Found> {
    private final Map<String, TimesJson.Gold> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, TimesJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    /** Moments stand in the article's words alone: the model is not asked. */
    @Override
    public boolean readsStatements() {
        return false;
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.values().forEach(line -> taker.accept(line.page()));
    }

    @Override
    public DateScore.Found score(Page page, Optional<Account> account) {
        TimesJson.Gold times = Optional.ofNullable(gold.get(page.origin())).orElseThrow();
        return new DateScore.Found(
                times.id(),
                page.source(),
                times.times(),
                account.map(Account::article).map(MomentFinder::find).orElse(List.of()));
    }

    @Override
    public DateScore.Found missed(String origin) {
        TimesJson.Gold times = Optional.ofNullable(gold.get(origin)).orElseThrow();
        return score(times.page(), Optional.empty());
    }

    @Override
    public Result result(String name, List<DateScore.Found> scores) {
        return new BoardResult(name, DateScore.board(scores));
    }
}
