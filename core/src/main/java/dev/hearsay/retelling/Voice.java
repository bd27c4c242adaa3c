package dev.hearsay.retelling;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.speaker.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A speaker, to be compared with the speakers of other articles.
 *
 * @param key the entity's key in every article, where it has one
 * @param name as the article gives it
 * @param kind what sort of speaker it is
 * @param words what the article calls the speaker beside the name, as content words
 * @param offices the sorts of the offices that it gives the speaker
 */
record Voice(
        Optional<String> key,
        Optional<String> name,
        Speaker.Kind kind,
        Set<String> words,
        Set<String> offices) {

    /** How two speakers stand to each other. */
    enum Match {
        /** They are one. */
        SAME,
        /** They have different names, or offices that nobody holds together. */
        OTHER,
        /** Nothing tells. */
        OPEN
    }

    static Voice of(Account account, Statement statement) {
        Speaker speaker = statement.speaker();
        Optional<String> key =
                speaker.entity()
                        .flatMap(
                                id ->
                                        account.entities().stream()
                                                .filter(e -> e.id().equals(id))
                                                .findFirst())
                        .filter(Entity::named)
                        .map(Entity::key);
        String called = String.join(" ", speaker.roles());
        boolean named = isNamed(speaker.kind());
        Set<String> words =
                ContentWords.of(named ? called : called + " " + speaker.name().orElse(""));
        return new Voice(
                key, speaker.name(), speaker.kind(), words, Offices.of(account, statement));
    }

    boolean named() {
        return isNamed(kind) && name.isPresent();
    }

    private static boolean isNamed(Speaker.Kind kind) {
        return kind == Speaker.Kind.PERSON
                || kind == Speaker.Kind.ORGANIZATION
                || kind == Speaker.Kind.GOVERNMENT;
    }

    Match to(Voice other) {
        if (key.isPresent() && key.equals(other.key)) {
            return Match.SAME;
        }
        boolean persons = kind == Speaker.Kind.PERSON && other.kind == Speaker.Kind.PERSON;
        if (named() && other.named()) {
            return persons ? person(other) : body(other);
        }
        if (Offices.apart(offices, other.offices)) {
            return Match.OTHER;
        }
        boolean alike = !words.isEmpty() && ContentWords.share(words, other.words) >= 1;
        return alike ? Match.SAME : Match.OPEN;
    }

    /**
     * Two persons: the same surname, and a given name that does not speak against it; {@code Holm
     * Berg} may be {@code Ann Holm Berg}.
     */
    private Match person(Voice other) {
        List<String> ours = parts();
        List<String> theirs = other.parts();
        String surname = ours.get(ours.size() - 1);
        String theirSurname = theirs.get(theirs.size() - 1);
        if (!Spelling.close(surname, theirSurname)) {
            return Match.OTHER;
        }
        boolean shorter = ours.containsAll(theirs) || theirs.containsAll(ours);
        boolean bare = ours.size() == 1 || theirs.size() == 1;
        boolean given = bare || shorter || ours.get(0).charAt(0) == theirs.get(0).charAt(0);
        if (!given) {
            return Match.OTHER;
        }
        boolean certain =
                surname.equals(theirSurname) || ContentWords.common(words, other.words) > 0;
        return certain ? Match.SAME : Match.OPEN;
    }

    /**
     * A person and a body, or two bodies: they may be one where the one is named in the other's
     * role or name, as a ministry and its spokesman.
     */
    private Match body(Voice other) {
        Set<String> ours = ContentWords.of(name.orElse(""));
        Set<String> theirs = ContentWords.of(other.name.orElse(""));
        if (!ours.isEmpty() && ours.equals(theirs) && kind == other.kind) {
            return Match.SAME;
        }
        boolean linked =
                ContentWords.common(ours, theirs) > 0
                        || ContentWords.common(ours, other.words) > 0
                        || ContentWords.common(theirs, words) > 0;
        return linked ? Match.OPEN : Match.OTHER;
    }

    private List<String> parts() {
        String whole = name.orElse("").toLowerCase(Locale.ROOT).strip();
        return List.of(whole.isEmpty() ? new String[] {"?"} : whole.split("\\s+"));
    }
}
