package dev.hearsay.moment;

import dev.hearsay.grammar.Lexicon;
import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Pattern;
import dev.hearsay.grammar.Token;
import dev.hearsay.grammar.Tokens;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules; of what overlaps, the first in the text holds, and of those the longest. */
final class Grammar {
    private final Map<String, List<Rule>> byFirst = new LinkedHashMap<>();

    Grammar() {
        Lexicon lexicon = Lexicon.load(Grammar.class, "en/words.tsv");
        Map<String, String> phrases = new TreeMap<>();
        for (String line : WordList.lines(Grammar.class, "en/phrases.tsv")) {
            String[] fields = line.split("\t", -1);
            phrases.put(fields[0], fields[1]);
        }
        for (String line : WordList.lines(Grammar.class, "en/rules.tsv")) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                add(
                        new Rule(
                                fields[0],
                                Pattern.parse(fields[2], phrases, lexicon),
                                Senses.of(fields[1])));
            }
        }
    }

    /**
     * One line of {@code rules.tsv}.
     *
     * @param name its name
     * @param pattern the words that it reads
     * @param sense what they come to
     */
    record Rule(String name, Pattern pattern, Sense sense) {}

    private void add(Rule rule) {
        for (String first : rule.pattern().firsts()) {
            byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(rule);
        }
    }

    /** What one rule found. */
    record Found(Rule rule, int start, int end, Parts parts) {}

    /** What stands in a passage, in order; no two overlap. */
    List<Found> find(Tokens tokens) {
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Rule rule : candidates(tokens.at(at))) {
                rule.pattern()
                        .at(tokens, at)
                        .map(fit -> new Found(rule, fit.start(), fit.end(), fit.parts()))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Found::start).thenComparing(found -> -found.end()));
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found found : all) {
            if (found.start() >= end) {
                kept.add(found);
                end = found.end();
            }
        }
        return kept;
    }

    private List<Rule> candidates(Token token) {
        boolean figures = token.word().charAt(0) >= '0' && token.word().charAt(0) <= '9';
        List<Rule> byWord = byFirst.getOrDefault(token.lower(), List.of());
        if (!figures) {
            return byWord;
        }
        List<Rule> both = new ArrayList<>(byFirst.getOrDefault(Lexicon.FIGURES, List.of()));
        byWord.stream().filter(rule -> !both.contains(rule)).forEach(both::add);
        return both;
    }
}
