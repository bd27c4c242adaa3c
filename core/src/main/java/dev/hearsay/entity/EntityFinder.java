package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mentions become entities: all the words that mean one are joined, by the rules of one list.
 *
 * <pre>{@code
 * Holt calls for talks. / Kesterian Foreign Minister Bo Holt spoke in Lund. He said …
 *   e1  Bo Holt  person   roles [Kesterian Foreign Minister]  mentions [Holt, Bo Holt, He]
 *   e2  Lund     place
 * }</pre>
 */
public final class EntityFinder {
    /** In this order: each sees what those before it have joined. */
    private static final List<Draft.Rule> RULES =
            List.of(
                    new FullNames(),
                    new BareNames(),
                    new Organizations(),
                    draft -> draft.aliases().join(draft),
                    new Roles(),
                    new Nominals(),
                    new Pronouns());

    /** An adjective that the model took into a name; the particles of names are left. */
    private static final Pattern SMALL_WORDS =
            Pattern.compile("(?:\\p{Ll}{5,20}+\\s++){1,2}+(?=\\p{Lu})");

    private static final Set<String> CAMPS = WordList.load(EntityFinder.class, "en/camps.txt");

    private EntityFinder() {}

    /** The entities of a reading, in order of their first mention; never throws on content. */
    public static List<Entity> find(Reading reading) {
        return find(reading, Aliases.NONE);
    }

    /**
     * The entities of a reading, joined and parted by hand where the rules do not know.
     *
     * <p>A pronoun that nothing explains belongs to no entity. Somebody whom the article does not
     * name is an entity, too ({@link Entity#named()} tells), named by the article's own words.
     */
    public static List<Entity> find(Reading reading, Aliases aliases) {
        Draft draft = Draft.of(reading, aliases);
        RULES.forEach(rule -> rule.apply(draft));
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : draft.clusters()) {
            if (!cluster.onlyPronouns()) {
                entities.add(entity("e" + (entities.size() + 1), cluster, draft));
            }
        }
        return entities;
    }

    private static Entity entity(String id, Cluster cluster, Draft draft) {
        List<Mention> mentions = cluster.founds().stream().map(Found::shown).toList();
        String key = EntityKind.key(cluster, draft.reading().article().sha256());
        String name = Spelling.trim(cluster.fullest().orElse(noun(cluster)).words());
        Found least =
                cluster.founds().stream()
                        .filter(found -> !found.pronoun())
                        .min(Comparator.comparing(Found::confidence))
                        .orElse(cluster.first());
        return new Entity(
                id,
                draft.aliases().key(key, cluster.roles().stream().map(Passage::words).toList()),
                cluster.named() ? withoutArticle(name) : name,
                EntityKind.of(cluster),
                cluster.roles(),
                mentions,
                least.confidence(),
                least.shown().rule());
    }

    /** The first noun of those that nobody names. */
    private static Found noun(Cluster cluster) {
        return cluster.founds().stream()
                .filter(f -> !f.pronoun())
                .findFirst()
                .orElse(cluster.first());
    }

    /** {@code Republican Bo Berg} is called Bo Berg; the Republican Party stays. */
    private static String withoutCamp(String name) {
        String[] words = name.split(" ", 2);
        boolean camp = words.length > 1 && CAMPS.contains(Spelling.fold(words[0]));
        return camp
                        && PersonName.parse(words[1]).full()
                        && GivenNames.known(words[1].split(" ", 2)[0])
                ? words[1]
                : name;
    }

    /**
     * Without {@code the}, and without the small words before a capital: {@code the local Bank}.
     */
    private static String withoutArticle(String name) {
        String bare = Spelling.fold(name).startsWith("the ") ? name.substring(4) : name;
        Matcher matcher = SMALL_WORDS.matcher(bare);
        return matcher.lookingAt() ? withoutCamp(bare.substring(matcher.end())) : withoutCamp(bare);
    }
}
