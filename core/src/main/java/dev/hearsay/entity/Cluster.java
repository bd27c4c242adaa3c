package dev.hearsay.entity;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mentions that mean one, while they are being gathered. */
final class Cluster {
    private final List<Found> founds = new ArrayList<>();
    private final List<Passage> roles = new ArrayList<>();
    private Optional<Found> fullest = Optional.empty();
    private Optional<Gender> gender = Optional.empty();

    Cluster(Found first) {
        founds.add(first);
    }

    /** In order of the text. */
    List<Found> founds() {
        return founds;
    }

    Found first() {
        return founds.get(0);
    }

    List<Found> names() {
        return founds.stream().filter(Found::named).toList();
    }

    boolean named() {
        return founds.stream().anyMatch(Found::named);
    }

    /** Whether nothing but pronouns is in it. */
    boolean onlyPronouns() {
        return founds.stream().allMatch(Found::pronoun);
    }

    Mention.Type type() {
        return founds.stream()
                .min(Comparator.comparing((Found f) -> f.mention().form()))
                .orElse(first())
                .type();
    }

    boolean person() {
        return type() == Mention.Type.PERSON;
    }

    /** What a human being is called here, by the fullest of the names; empty for all others. */
    Optional<PersonName> personName() {
        return person() ? fullest().map(Found::name) : Optional.empty();
    }

    /** The name with the most words, the first of those; six words at most. */
    Optional<Found> fullest() {
        if (fullest.isEmpty()) {
            fullest =
                    names().stream()
                            .reduce((one, other) -> weight(other) > weight(one) ? other : one);
        }
        return fullest;
    }

    /** Words without titles; then letters that are not initials; capitals throughout count less. */
    private static int weight(Found found) {
        String words = Spelling.trim(found.words());
        boolean loud = words.length() > 4 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
        if (found.person()) {
            PersonName name = found.name();
            long whole = name.given().stream().filter(g -> !PersonName.initial(g)).count();
            int parts = Math.min(5, name.given().size() + (name.suffix().isEmpty() ? 1 : 2));
            return parts * 100 + (int) whole * 10 - (loud ? 5 : 0);
        }
        return Math.min(6, words.split("\\s++", -1).length) * 100 - (loud ? 5 : 0);
    }

    /** Takes all of the other's mentions and roles; the other is empty afterwards. */
    void take(Cluster other) {
        for (Found found : other.founds) {
            found.move(this);
        }
        forget();
        founds.addAll(other.founds);
        founds.sort(Comparator.comparing(Found::span));
        other.roles.forEach(this::say);
        other.founds.clear();
        other.roles.clear();
    }

    /**
     * What was asked before is asked anew: of the mentions, or what they are taken for, changed.
     */
    void forget() {
        fullest = Optional.empty();
        gender = Optional.empty();
    }

    /** What the article says that it is, in order of the text, each wording once. */
    List<Passage> roles() {
        return roles;
    }

    void say(Passage role) {
        String plain = plain(role);
        if (roles.stream().noneMatch(known -> plain(known).equals(plain))) {
            forget();
            roles.add(role);
            roles.sort(Comparator.comparing(Passage::span));
        }
    }

    private static String plain(Passage role) {
        String folded = Spelling.fold(role.words());
        for (String article : List.of("the ", "a ", "an ")) {
            if (folded.startsWith(article)) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /** By the pronouns joined, else by titles, roles and nouns, else by given names. */
    Gender gender() {
        if (gender.isEmpty()) {
            gender = Optional.of(told());
        }
        return gender.get();
    }

    private Gender told() {
        for (Found found : founds) {
            Gender gender = found.pronoun() ? Pronouns.gender(found.plain()) : Gender.UNKNOWN;
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        for (Found found : founds) {
            Gender gender =
                    found.named() && found.person()
                            ? found.name().gender()
                            : found.pronoun() ? Gender.UNKNOWN : Offices.gender(found.words());
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return roles.stream()
                .map(role -> Offices.gender(role.words()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }
}
