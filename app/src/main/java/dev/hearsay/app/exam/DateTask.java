package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.DateScore;
import dev.hearsay.app.gold.TimesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.page.Page;
import java.util.List;
import java.util.Optional;

/** The time expressions and their values, which stand in the article's words alone. */
final class DateTask implements LineTask.Way<TimesJson.Gold, DateScore.Found> {

    @Override
    public TimesJson.Gold parse(String origin, byte[] line) {
        return TimesJson.parse(origin, line);
    }

    @Override
    public Page page(String origin, TimesJson.Gold gold) {
        return gold.page();
    }

    @Override
    public DateScore.Found score(TimesJson.Gold gold, Optional<Account> account) {
        return new DateScore.Found(
                gold.id(),
                gold.page().source(),
                gold.times(),
                account.map(Account::article).map(MomentFinder::find).orElse(List.of()));
    }

    @Override
    public Board board(List<DateScore.Found> scores) {
        return DateScore.board(scores);
    }
}
