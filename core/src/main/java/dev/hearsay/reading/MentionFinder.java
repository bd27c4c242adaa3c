package dev.hearsay.reading;

import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Marks the words that mean somebody or something: names and nouns by the model's heads, pronouns
 * by a list; and which earlier ones each may mean again, by the model's pointer.
 */
final class MentionFinder {
    private static final String NAMES = "reader/names";
    private static final String NOUNS = "reader/nouns";
    private static final String PRONOUNS = "reader/pronouns";

    /** The sorts of name that {@code training/prepare.py} lists, in its order. */
    private static final List<Optional<Mention.Type>> SORTS =
            List.of(
                    Optional.of(Mention.Type.PERSON),
                    Optional.of(Mention.Type.ORGANIZATION),
                    Optional.of(Mention.Type.PLACE),
                    Optional.of(Mention.Type.GROUP),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Mention.Type.OTHER),
                    Optional.of(Mention.Type.OTHER),
                    Optional.of(Mention.Type.OTHER));

    private static final int DATE = 4;

    /** What a noun may mean, by the classes of the model's head; the first is none. */
    private static final List<Mention.Type> NOUN_TYPES =
            List.of(
                    Mention.Type.OTHER,
                    Mention.Type.PERSON,
                    Mention.Type.ORGANIZATION,
                    Mention.Type.PLACE);

    /** Words back to which an earlier mention is looked for: what one window shows. */
    private static final int REACH = 130;

    private static final int MOST_ANTECEDENTS = 5;
    private static final double LEAST_PROBABILITY = 0.05;

    private final TagChain chain;
    private final Phrases phrases;
    private final NameSpans nameSpans = new NameSpans();

    MentionFinder(TagChain chain, Phrases phrases) {
        this.chain = chain;
        this.phrases = phrases;
    }

    /** What was found in one part of an article. */
    record Found(List<Mention> mentions, List<Moment> moments) {}

    /** A mention whose antecedents are not looked up yet; {@code head} are the words that point. */
    private record Candidate(Tagged head, Mention mention) {}

    /**
     * The mentions and moments of some words.
     *
     * @param before how many mentions the article has before these words: the index of the first
     */
    Found find(Tokens tokens, Sights sights, int before) {
        List<Tagged> names =
                nameSpans.mend(tokens, chain.spans(tokens, word -> sights.of(word).names(word)));
        List<Candidate> candidates = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        boolean[] named = new boolean[tokens.size()];
        for (Tagged name : names) {
            Passage passage = passage(tokens, name.start(), name.end());
            if (name.label() == DATE) {
                moments.add(new Moment(passage, name.confidence(), NAMES));
            }
            SORTS.get(name.label())
                    .map(type -> mention(passage, Mention.Form.NAME, type, name.confidence()))
                    .ifPresent(mention -> candidates.add(new Candidate(name, mention)));
            Arrays.fill(named, name.start(), name.end(), true);
        }
        boolean[] nouns = new boolean[tokens.size()];
        for (int word = 0; word < tokens.size(); word++) {
            if (!named[word]) {
                Optional<Candidate> other = other(tokens, sights, word, named, nouns);
                other.ifPresent(candidates::add);
                nouns[word] =
                        other.filter(c -> c.mention().form() == Mention.Form.NOMINAL).isPresent();
            }
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.head().start()));
        return new Found(joined(sights, candidates, before), moments);
    }

    /** A pronoun or a noun; {@code named} and {@code nouns} tell of the words before it. */
    private Optional<Candidate> other(
            Tokens tokens, Sights sights, int word, boolean[] named, boolean[] nouns) {
        Optional<Mention.Type> pronoun = phrases.pronoun(Phrases.word(tokens, word));
        if (pronoun.isPresent()) {
            Tagged head = new Tagged(0, word, word + 1, 1);
            Passage passage = passage(tokens, word, word + 1);
            return Optional.of(
                    new Candidate(head, mention(passage, Mention.Form.PRONOUN, pronoun.get(), 1)));
        }
        float[] scores = sights.of(word).nouns(word);
        int best = 0;
        for (int type = 1; type < scores.length; type++) {
            best = scores[type] > scores[best] ? type : best;
        }
        if (best == 0) {
            return Optional.empty();
        }
        double confidence = share(scores, best);
        Tagged head = new Tagged(best, word, word + 1, confidence);
        Passage passage = passage(tokens, phrases.start(tokens, word, named, nouns), word + 1);
        return Optional.of(
                new Candidate(
                        head,
                        mention(passage, Mention.Form.NOMINAL, NOUN_TYPES.get(best), confidence)));
    }

    private static List<Mention> joined(Sights sights, List<Candidate> candidates, int before) {
        List<Mention> mentions = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            while (candidates.get(first).head().end() < candidate.head().start() - REACH) {
                first++;
            }
            List<Mention.Antecedent> antecedents = new ArrayList<>();
            for (int j = first; j < i; j++) {
                double likely =
                        sights.pointing(
                                Link.MENTION_TO_ANTECEDENT,
                                candidate.head(),
                                candidates.get(j).head());
                if (likely >= LEAST_PROBABILITY) {
                    antecedents.add(new Mention.Antecedent(before + j, Math.min(1, likely)));
                }
            }
            antecedents.sort(
                    Comparator.comparingDouble((Mention.Antecedent a) -> -a.probability()));
            mentions.add(
                    with(
                            candidate.mention(),
                            antecedents.subList(
                                    0, Math.min(MOST_ANTECEDENTS, antecedents.size()))));
        }
        return mentions;
    }

    private static Mention with(Mention mention, List<Mention.Antecedent> antecedents) {
        return new Mention(
                mention.passage(),
                mention.form(),
                mention.type(),
                antecedents,
                mention.confidence(),
                mention.rule());
    }

    private static Mention mention(
            Passage passage, Mention.Form form, Mention.Type type, double confidence) {
        String rule =
                switch (form) {
                    case NAME -> NAMES;
                    case NOMINAL -> NOUNS;
                    case PRONOUN -> PRONOUNS;
                };
        return new Mention(passage, form, type, List.of(), confidence, rule);
    }

    private static double share(float[] scores, int of) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[of]);
        }
        return 1 / sum;
    }

    private static Passage passage(Tokens tokens, int from, int to) {
        return Passage.of(tokens.text(), tokens.place(from, to));
    }
}
