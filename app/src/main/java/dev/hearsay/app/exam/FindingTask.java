package dev.hearsay.app.exam;

import dev.hearsay.app.findings.FindingScore;
import dev.hearsay.app.findings.GoldStory;
import dev.hearsay.app.findings.GoldStory.Told;
import dev.hearsay.app.gold.StoriesJson;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Comparer;
import dev.hearsay.finding.Finding;
import dev.hearsay.meaning.MeaningFinder;
import dev.hearsay.page.Page;
import dev.hearsay.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where accounts agree and differ: one line a story, or several that must stay apart. */
final class FindingTask implements Task<FindingTask.Read> {
    private final List<GoldStory> gold = new ArrayList<>();

    /** An article as it was read; without an account it says nothing. */
    record Read(String origin, Optional<Account> account) {}

    @Override
    public void add(String origin, byte[] line) {
        gold.add(StoriesJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.forEach(story -> story.articles().forEach(told -> taker.accept(told.page())));
    }

    @Override
    public Read score(Page page, Optional<Account> account) {
        return new Read(page.origin(), account);
    }

    @Override
    public Read missed(String origin) {
        return new Read(origin, Optional.empty());
    }

    @Override
    public Result result(String name, List<Read> scores) {
        Map<String, Account> accounts = new TreeMap<>();
        scores.forEach(read -> read.account().ifPresent(a -> accounts.put(read.origin(), a)));
        try (MeaningFinder meanings = MeaningFinder.open()) {
            List<FindingScore> stories =
                    gold.stream()
                            .map(g -> new FindingScore(g, findings(g, accounts, meanings)))
                            .toList();
            return new BoardResult(name, FindingScore.board(stories));
        }
    }

    private static List<Finding> findings(
            GoldStory gold, Map<String, Account> accounts, MeaningFinder meanings) {
        Map<String, List<Account>> stories = new LinkedHashMap<>();
        for (Told told : gold.articles()) {
            Optional.ofNullable(accounts.get(told.page().origin()))
                    .ifPresent(
                            account ->
                                    stories.computeIfAbsent(told.story(), s -> new ArrayList<>())
                                            .add(account));
        }
        List<Finding> findings = new ArrayList<>();
        stories.forEach(
                (story, told) ->
                        findings.addAll(
                                Comparer.compare(new Story(gold.id() + story, told), meanings::find)
                                        .findings()));
        return findings;
    }
}
