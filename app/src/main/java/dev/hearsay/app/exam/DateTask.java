package dev.hearsay.app.exam;

import dev.hearsay.app.answers.DateScore;
import dev.hearsay.app.json.GoldTimes;
import dev.hearsay.app.json.TimesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The time expressions and their values. */
final class DateTask implements Task<DateScore.Found> {
    private final Map<String, GoldTimes> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, TimesJson.parse(origin, line));
    }

    @Override
    public List<Page> pages() {
        return gold.values().stream().map(GoldTimes::page).toList();
    }

    @Override
    public DateScore.Found score(Page page, Optional<Account> account) {
        GoldTimes times = Optional.ofNullable(gold.get(page.origin())).orElseThrow();
        return new DateScore.Found(
                times.id(),
                page.source(),
                times.times(),
                account.map(Account::moments).orElse(List.of()));
    }

    @Override
    public Result result(String name, List<DateScore.Found> scores) {
        return new BoardResult(name, DateScore.board(scores));
    }
}
