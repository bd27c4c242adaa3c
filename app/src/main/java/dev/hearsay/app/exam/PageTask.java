package dev.hearsay.app.exam;

import dev.hearsay.app.extraction.PageScore;
import dev.hearsay.app.gold.GoldPageJson;
import dev.hearsay.app.input.PageFile;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles on web pages: text, headline, writers and day. */
final class PageTask implements Task<PageScore> {
    private final Map<String, GoldPageJson> gold = new LinkedHashMap<>();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, GoldPageJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public boolean readsStatements() {
        return false;
    }

    /** One page at a time is opened: together they are larger than the memory. */
    @Override
    public void each(Consumer<Page> taker) {
        gold.forEach((origin, line) -> taker.accept(page(origin, line)));
    }

    private static Page page(String origin, GoldPageJson line) {
        Optional<String> none = Optional.empty();
        Given given = new Given(Optional.of(line.gold().id()), line.url(), none, none, none, none);
        String goldFile = origin.substring(0, origin.lastIndexOf(':'));
        String html =
                line.html().contains("<") ? line.html() : PageFile.beside(goldFile, line.html());
        return new Page(origin, Page.Kind.HTML, html, given);
    }

    @Override
    public PageScore score(Page page, Optional<Account> account) {
        return PageScore.of(line(page.origin()).gold(), account.map(Account::article));
    }

    @Override
    public PageScore missed(String origin) {
        return PageScore.of(line(origin).gold(), Optional.empty());
    }

    private GoldPageJson line(String origin) {
        return Optional.ofNullable(gold.get(origin)).orElseThrow();
    }

    @Override
    public Result result(String name, List<PageScore> scores) {
        return new BoardResult(name, PageScore.board(scores));
    }
}
