package dev.hearsay.entity;

import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import java.util.List;

/**
 * Somebody or something that an article names, with all the words that mean it.
 *
 * <pre>{@code
 * Mayor Ann Lee met reporters. Ms Lee said she was glad.
 *   e1  Ann Lee  person  key person:ann lee  roles [Mayor]  mentions [Ann Lee, Lee, she]
 * }</pre>
 *
 * @param id its name inside the account: {@code e1}, {@code e2}, … in order of the first mention
 * @param key its name in every article, made of its name alone, such as {@code person:ann lee}
 * @param name the fullest name that the article gives, as it is written there
 * @param kind what sort of thing it is
 * @param roles what the article says that it is, each where it stands: {@code Mayor}, {@code the
 *     bank's chief economist}; each wording once
 * @param mentions all the words that mean it, in order of the text
 * @param confidence how sure it is that all its mentions mean one, 0 to 1
 * @param rule the rule that joined them, such as {@code entity/names}
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
}
