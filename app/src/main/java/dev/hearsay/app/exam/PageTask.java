package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.extraction.PageScore;
import dev.hearsay.app.gold.GoldPageJson;
import dev.hearsay.app.input.PageFile;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.util.List;
import java.util.Optional;

/** The articles on web pages: text, headline, writers and day. */
final class PageTask implements LineTask.Way<GoldPageJson, PageScore> {

    @Override
    public GoldPageJson parse(String origin, byte[] line) {
        return GoldPageJson.parse(origin, line);
    }

    /** Opened when it is asked for: together the pages are larger than the memory. */
    @Override
    public Page page(String origin, GoldPageJson gold) {
        Optional<String> none = Optional.empty();
        Given given = new Given(Optional.of(gold.gold().id()), gold.url(), none, none, none, none);
        String goldFile = origin.substring(0, origin.lastIndexOf(':'));
        String html =
                gold.html().contains("<") ? gold.html() : PageFile.beside(goldFile, gold.html());
        return new Page(origin, Page.Kind.HTML, html, given);
    }

    @Override
    public PageScore score(GoldPageJson gold, Optional<Account> account) {
        return PageScore.of(gold.gold(), account.map(Account::article));
    }

    @Override
    public Board board(List<PageScore> scores) {
        return PageScore.board(scores);
    }
}
