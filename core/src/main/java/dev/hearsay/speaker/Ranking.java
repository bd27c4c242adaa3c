package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How likely each candidate is the one that a pronoun means: a logistic model over a few signs, its
 * weights fitted on sources annotated by hand ({@code quality/gold}).
 */
final class Ranking {
    /** What the signs count, in their order, for {@code he} and {@code she}. */
    static final Weights PERSON =
            new Weights(List.of(2.0, 1.4, 1.2, 0.6, 2.1, -1.5, -1.3, 0.0, 0.6));

    /** For {@code they} and {@code it}. */
    static final Weights BODY = new Weights(List.of(2.1, 2.6, 0.8, 1.4, 0.0, -0.5, -0.9, 0.0, 0.0));

    /** For {@code the mayor} and {@code the company}. */
    static final Weights DESCRIPTION =
            new Weights(List.of(0.2, 1.8, 0.9, 1.1, 0.8, 0.0, -1.4, 1.8, 0.0));

    private static final int STEP = 100;

    /** So much of the model's pointer says something. */
    private static final double POINTED = 0.15;

    private Ranking() {}

    /** What each sign counts. */
    record Weights(List<Double> each) {

        Weights {
            each = List.copyOf(each);
        }
    }

    /** A candidate and its share of the probability. */
    record Ranked(Candidate candidate, double probability) {}

    /** The likeliest candidate; nothing where there is none. */
    static Optional<Ranked> best(Question question, List<Candidate> candidates, Weights weights) {
        List<Double> scores = new ArrayList<>();
        double sum = 0;
        for (Candidate candidate : candidates) {
            double score = 0;
            double[] signs = signs(question, candidate, candidates);
            for (int i = 0; i < signs.length; i++) {
                score += weights.each().get(i) * signs[i];
            }
            score = Math.exp(score);
            scores.add(score);
            sum += score;
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            ranked.add(new Ranked(candidates.get(i), scores.get(i) / sum));
        }
        return ranked.stream().max(Comparator.comparingDouble(Ranked::probability));
    }

    /** The signs of one candidate, in the order of the weights. */
    static double[] signs(Question question, Candidate candidate, List<Candidate> candidates) {
        Span last = candidate.last();
        int all = candidates.stream().mapToInt(c -> c.places().size()).sum();
        int apart = question.place() - last.end();
        return new double[] {
            pointed(question, candidate),
            spoke(question, candidate, true),
            spoke(question, candidate, false),
            opensSentence(question.scene().text(), last),
            candidate.places().size() / (double) all,
            inContent(question.attribution(), last),
            Math.log1p(apart / (double) STEP),
            role(question, candidate),
            Subject.is(question.scene().text(), last) ? 1 : 0
        };
    }

    /**
     * Whether anything but nearness speaks for the candidate: the model, what was said before, or a
     * role.
     */
    static boolean isTold(Question question, Candidate candidate) {
        return pointed(question, candidate) >= POINTED
                || spoke(question, candidate, true) > 0
                || spoke(question, candidate, false) > 0
                || role(question, candidate) > 0;
    }

    /** The share of the model's pointer that lies on the candidate. */
    private static double pointed(Question question, Candidate candidate) {
        List<Mention> mentions = question.scene().reading().mentions();
        return question.head().mention().stream()
                .flatMap(mention -> mention.antecedents().stream())
                .filter(a -> candidate.places().contains(mentions.get(a.mention()).span()))
                .mapToDouble(Mention.Antecedent::probability)
                .sum();
    }

    /**
     * Whether the attribution before this one, in the same paragraph or above, is the candidate's.
     */
    private static double spoke(Question question, Candidate candidate, boolean same) {
        Scene scene = question.scene();
        int paragraph = scene.paragraph(question.place());
        for (int i = scene.speakers().size() - 1; i >= 0; i--) {
            Speaker speaker = scene.speakers().get(i);
            int there = scene.paragraphOf(i);
            if (there < paragraph - 2) {
                return 0;
            }
            boolean told = speaker.kind() != Speaker.Kind.UNKNOWN || Candidates.isUntold(speaker);
            if (told && (there == paragraph) == same) {
                return speaker.name().equals(candidate.speaker().name()) ? 1 : 0;
            }
        }
        return 0;
    }

    /** Whether the description says what the article says of the candidate elsewhere. */
    private static double role(Question question, Candidate candidate) {
        String description = question.head().phrase().words();
        if (!question.head().is(Mention.Form.NOMINAL)) {
            return 0;
        }
        List<String> roles = candidate.speaker().roles();
        if (roles.stream().anyMatch(role -> Offices.same(role, description))) {
            return 1;
        }
        return roles.stream().anyMatch(role -> Offices.near(role, description)) ? 0.5 : 0;
    }

    /** Whether the candidate is spoken of near the start of a sentence. */
    private static double opensSentence(String text, Span place) {
        int from = Math.max(0, place.start() - 40);
        String before = text.substring(from, place.start());
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return stop >= 0 || from == 0 ? 1 : 0;
    }

    /** Whether the candidate is spoken of last in the very words that are handed on. */
    private static double inContent(Attribution attribution, Span place) {
        return attribution.content().stream().anyMatch(p -> p.span().contains(place)) ? 1 : 0;
    }
}
