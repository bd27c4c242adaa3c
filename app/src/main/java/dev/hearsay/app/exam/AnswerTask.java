package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Answer;
import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Item;
import dev.hearsay.app.gold.GoldItem;
import dev.hearsay.app.gold.ItemJson;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What people say of single statements: one line an item, each text read once. */
final class AnswerTask implements Task<List<Answer>> {
    private final String field;
    private final Predicate<Item> asked;
    private final Function<List<List<Answer>>, Board> board;
    private final Map<String, Asked> texts = new LinkedHashMap<>();
    private int unasked;

    AnswerTask(String field, Predicate<Item> asked, Function<List<List<Answer>>, Board> board) {
        this.field = field;
        this.asked = asked;
        this.board = board;
    }

    /** An article and all items on it. */
    private record Asked(Page page, List<Item> items) {}

    @Override
    public void add(String origin, byte[] line) {
        GoldItem gold = ItemJson.parse(origin, line);
        if (asked.test(gold.item())) {
            texts.computeIfAbsent(
                            gold.page().source(), text -> new Asked(gold.page(), new ArrayList<>()))
                    .items
                    .add(gold.item());
        } else {
            unasked++;
        }
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    @Override
    public void each(Consumer<Page> taker) {
        texts.values().forEach(asked -> taker.accept(asked.page()));
    }

    @Override
    public List<Answer> score(Page page, Optional<Account> account) {
        List<Item> items =
                Optional.ofNullable(texts.get(page.source())).map(Asked::items).orElseThrow();
        return Answer.of(page.source(), items, account.map(Account::statements).orElse(List.of()));
    }

    @Override
    public List<Answer> missed(String origin) {
        return texts.values().stream()
                .map(Asked::page)
                .filter(page -> page.origin().equals(origin))
                .findFirst()
                .map(page -> score(page, Optional.empty()))
                .orElseThrow();
    }

    @Override
    public Result result(String name, List<List<Answer>> scores) {
        String shown =
                unasked == 0
                        ? name
                        : "%s (%d items without \"%s\" left out)".formatted(name, unasked, field);
        return new BoardResult(shown, board.apply(scores));
    }
}
