package dev.hearsay.app.exam;

import dev.hearsay.app.json.Gold;
import dev.hearsay.app.json.GoldJson;
import dev.hearsay.app.json.ScoreJson;
import dev.hearsay.app.quality.AttributionScore;
import dev.hearsay.app.quality.Interval;
import dev.hearsay.app.quality.ScoreTable;
import dev.hearsay.article.Page;
import dev.hearsay.claim.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of content, cue and source. */
final class AttributionTask implements Task<AttributionScore> {
    private static final int DRAWS = 1000;

    private final Map<String, Gold> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, GoldJson.parse(origin, line));
    }

    @Override
    public List<Page> pages() {
        return gold.values().stream().map(Gold::page).toList();
    }

    @Override
    public AttributionScore score(Page page, Optional<Account> account) {
        return AttributionScore.of(
                page.source(),
                Optional.ofNullable(gold.get(page.origin())).orElseThrow().attributions(),
                account.map(Account::statements).orElse(List.of()));
    }

    @Override
    public Result result(String name, List<AttributionScore> scores) {
        AttributionScore sum = AttributionScore.sum(scores);
        return new Result() {
            @Override
            public String table() {
                return ScoreTable.of(name, sum, Interval.ofF1(scores, DRAWS));
            }

            @Override
            public String errors() {
                return "";
            }

            @Override
            public String json(boolean errors) {
                return ScoreJson.write(sum);
            }
        };
    }
}
