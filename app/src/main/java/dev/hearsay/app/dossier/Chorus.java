package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Telling;
import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.story.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One who speaks in a story, and all that he or she is told to have said, each thing once.
 *
 * <pre>{@code
 * Ann Lee   "The hull is sound,"   carried by 5, from 3
 * }</pre>
 *
 * @param name the longest name that an article gives, or {@code unknown}
 * @param known whether the speaker can be told from others
 * @param sayings what was said, the most carried first, else in order of the articles
 */
public record Chorus(String name, boolean known, List<Saying> sayings) {

    /** Copies its list. */
    public Chorus {
        sayings = List.copyOf(sayings);
    }

    /** Those who speak in a story, those who say most first; whom nobody could name last. */
    public static List<Chorus> of(Dossier dossier) {
        Map<String, List<Saying>> spoken = new LinkedHashMap<>();
        for (Saying saying : sayings(dossier)) {
            spoken.computeIfAbsent(identity(saying, dossier), key -> new ArrayList<>()).add(saying);
        }
        return spoken.values().stream()
                .map(Chorus::of)
                .sorted(
                        Comparator.comparing((Chorus chorus) -> !chorus.known)
                                .thenComparing(chorus -> -chorus.weight()))
                .toList();
    }

    private int weight() {
        return sayings.stream().mapToInt(Saying::carriers).sum();
    }

    private static Chorus of(List<Saying> sayings) {
        Speaker speaker =
                sayings.stream()
                        .flatMap(saying -> saying.forms().stream())
                        .map(form -> form.statement().speaker())
                        .filter(Voice::isKnown)
                        .max(Comparator.comparingInt(known -> Voice.name(known).length()))
                        .orElse(sayings.get(0).shown().statement().speaker());
        return new Chorus(
                Voice.name(speaker),
                Voice.isKnown(speaker),
                sayings.stream()
                        .sorted(Comparator.comparing(saying -> -saying.carriers()))
                        .toList());
    }

    /** Everything that is said, each thing once, in order of the articles. */
    private static List<Saying> sayings(Dossier dossier) {
        Map<Citation, Retelling> retold = new LinkedHashMap<>();
        for (Retelling retelling : dossier.retellings()) {
            retelling.variants().forEach(v -> retold.putIfAbsent(v.citation(), retelling));
        }
        Map<String, Saying> sayings = new LinkedHashMap<>();
        for (Account account : dossier.story().accounts()) {
            for (Statement statement : account.statements()) {
                Citation citation = new Citation(account.article().id(), statement.id());
                Optional<Retelling> retelling = Optional.ofNullable(retold.get(citation));
                if (retelling.isPresent()) {
                    sayings.computeIfAbsent(
                            retelling.get().id(), id -> Saying.of(retelling.get(), dossier));
                } else {
                    sayings.merge(
                            copy(account, statement, dossier),
                            single(citation, statement),
                            Saying::and);
                }
            }
        }
        return List.copyOf(sayings.values());
    }

    /** What copies of one text have in the same words is said once. */
    private static String copy(Account account, Statement statement, Dossier dossier) {
        return String.join(
                "\n",
                dossier.lineage().origin(account.article().id()),
                Voice.name(statement.speaker()),
                Telling.verb(statement),
                Wording.pieces(statement.attribution().content()));
    }

    private static Saying single(Citation citation, Statement statement) {
        Variant variant = new Variant(citation, false, List.of());
        return new Saying(Optional.empty(), List.of(new Saying.Form(variant, statement)), 1, 1);
    }

    /** One name of one story is held to be one; one article's senior official is not another's. */
    private static String identity(Saying saying, Dossier dossier) {
        return saying.forms().stream()
                .filter(form -> Voice.isKnown(form.statement().speaker()))
                .findFirst()
                .map(form -> identity(form, dossier))
                .orElse("");
    }

    private static String identity(Saying.Form form, Dossier dossier) {
        Speaker speaker = form.statement().speaker();
        String name = Voice.name(speaker).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        if (speaker.kind() == Speaker.Kind.UNNAMED) {
            return form.article() + " " + name;
        }
        Optional<Account> account = dossier.story().account(form.article());
        return speaker.entity()
                .flatMap(id -> account.flatMap(told -> entity(told, id)))
                .map(Chorus::identity)
                .orElse(name);
    }

    /** A body is one with what other articles call so, of whatever kind they take it to be. */
    private static String identity(Entity entity) {
        return entity.kind() == EntityKind.PERSON ? entity.key() : entity.bareKey();
    }

    private static Optional<Entity> entity(Account account, String id) {
        return account.entities().stream().filter(entity -> entity.id().equals(id)).findFirst();
    }
}
