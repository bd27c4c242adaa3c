package dev.hearsay.app.exam;

import dev.hearsay.app.gold.StoryJson;
import dev.hearsay.app.stories.GroupingScore;
import dev.hearsay.app.stories.GroupingScore.Told;
import dev.hearsay.claim.Account;
import dev.hearsay.meaning.MeaningFinder;
import dev.hearsay.page.Page;
import dev.hearsay.story.Gist;
import dev.hearsay.story.Grouper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which articles tell of one thing: the whole file is one pile. Keeps gists, not accounts. */
final class GroupingTask implements Task<Optional<Gist>> {
    private final Map<String, StoryJson> gold = new LinkedHashMap<>();
    private Optional<MeaningFinder> finder = Optional.empty();

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, StoryJson.parse(origin, line));
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
    public Optional<Gist> score(Page page, Optional<Account> account) {
        return account.map(read -> Gist.of(read, finder()::find));
    }

    /** Opened when the first article has been read, once for all threads. */
    private synchronized MeaningFinder finder() {
        MeaningFinder opened = finder.orElseGet(MeaningFinder::open);
        finder = Optional.of(opened);
        return opened;
    }

    @Override
    public Optional<Gist> missed(String origin) {
        return Optional.empty();
    }

    /** What could not be read is a story of its own. */
    @Override
    public Result result(String name, List<Optional<Gist>> scores) {
        finder.ifPresent(MeaningFinder::close);
        finder = Optional.empty();
        Grouper grouper = new Grouper();
        List<Integer> read = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            if (scores.get(place).isPresent()) {
                read.add(place);
            } else {
                groups.add(List.of(place));
            }
            scores.get(place).ifPresent(grouper::add);
        }
        grouper.groups().forEach(group -> groups.add(group.stream().map(read::get).toList()));
        List<Told> articles =
                gold.values().stream()
                        .map(line -> new Told(line.id(), line.story(), line.page().source()))
                        .toList();
        return new BoardResult(name, GroupingScore.board(articles, groups));
    }
}
