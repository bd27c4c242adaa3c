package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that an article names, with all the words that mean it.
 *
 * <pre>{@code
 * Mayor Ann Lee met reporters. Ms Lee said she was glad.
 *   e1  Ann Lee  person  key person:ann lee  roles [Mayor]  mentions [Ann Lee, Lee, she]
 * }</pre>
 *
 * @param id its name inside the account: {@code e1}, {@code e2}, … in order of the first mention
 * @param key its name in every article, made of its name alone: of a person the first given name in
 *     one spelling, the surname and the suffix, such as {@code person:ann lee}; of a government its
 *     state or the words of its name, such as {@code government:russia}; of others the words of
 *     their name; of what has no name, one that no other article has. Several entities may have one
 *     key.
 * @param name the fullest name that the article gives, as it is written there; where it gives none,
 *     its first words for it
 * @param kind what sort of thing it is
 * @param roles what the article says that it is, each where it stands: {@code Mayor}, {@code the
 *     bank's chief economist}; each wording once
 * @param mentions all the words that mean it, in order of the text, each with the rule that joined
 *     it and how sure it is that it belongs here; its type is what the whole article takes it for
 * @param confidence how sure the least sure of its names and nouns is, 0 to 1; pronouns do not
 *     count
 * @param rule the rule that joined the least sure of its names and nouns, such as {@code
 *     entity/surname}
 */
public record Entity(
        String id,
        String key,
        String name,
        EntityKind kind,
        List<Passage> roles,
        List<Mention> mentions,
        double confidence,
        String rule) {

    /** Copies its lists. */
    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Its key without its kind: {@code ann lee} of {@code person:ann lee}. */
    public String bareKey() {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Whether the article gives it a name; {@code a senior official} may have none. */
    public boolean named() {
        return mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    /**
     * The entity that the words at a place mean: the one with the mention that has exactly this
     * place, else the longest mention inside it, else the shortest around it; empty where none is.
     */
    public static Optional<Entity> at(List<Entity> entities, Span span) {
        return mentionAt(entities, span)
                .flatMap(m -> entities.stream().filter(e -> e.mentions().contains(m)).findFirst());
    }

    /**
     * The mention by which {@link #at} finds: with its rule, and how sure it is that it belongs.
     */
    public static Optional<Mention> mentionAt(List<Entity> entities, Span span) {
        List<Mention> all = entities.stream().flatMap(e -> e.mentions().stream()).toList();
        Comparator<Mention> byLength = Comparator.comparing(m -> m.span().length());
        return all.stream()
                .filter(m -> m.span().equals(span))
                .findFirst()
                .or(() -> all.stream().filter(m -> span.contains(m.span())).max(byLength))
                .or(() -> all.stream().filter(m -> m.span().contains(span)).min(byLength));
    }
}
