package dev.hearsay.app.report;

import dev.hearsay.occasion.Occasion;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An occasion on one line, each part behind the preposition that stands before it in the text.
 *
 * <pre>{@code
 * He said on Tuesday at a news conference in Nordhavn with his Kesterian counterpart that …
 *   with his Kesterian counterpart, at a news conference in Nordhavn, Tuesday
 * }</pre>
 */
public final class Setting {
    private static final Set<String> OF_PERSONS =
            Set.of("alongside", "at", "before", "beside", "to", "with");
    private static final Set<String> OF_PLACES =
            Set.of(
                    "aboard", "after", "at", "before", "by", "during", "from", "in", "inside",
                    "near", "on", "outside", "over", "through", "under", "via");
    private static final Set<String> OF_TIMES =
            Set.of("after", "before", "during", "since", "until");

    /** How far before a passage its preposition is looked for. */
    private static final int NEAR = 16;

    private final String text;
    private final List<String> parts = new ArrayList<>();

    private Setting(String text) {
        this.text = text;
    }

    /** The line; nothing where the text does not say. */
    public static Optional<String> of(String text, Occasion occasion) {
        Setting setting = new Setting(text);
        // Who is told may be the medium itself: told state radio.
        Optional<Passage> where = occasion.where().filter(place -> !isInside(place, occasion.to()));
        occasion.to()
                .filter(to -> !isInside(to, where))
                .ifPresent(to -> setting.add(to, OF_PERSONS, "to "));
        where.ifPresent(place -> setting.add(place, OF_PLACES, ""));
        occasion.when()
                .filter(when -> !isInside(when, where))
                .ifPresent(when -> setting.add(when, OF_TIMES, ""));
        return Optional.of(String.join(", ", setting.parts)).filter(line -> !line.isEmpty());
    }

    private static boolean isInside(Passage inner, Optional<Passage> outer) {
        return outer.filter(passage -> passage.span().contains(inner.span())).isPresent();
    }

    private void add(Passage passage, Set<String> prepositions, String otherwise) {
        Wording.filled(passage.words())
                .ifPresent(words -> parts.add(before(passage, prepositions, otherwise) + words));
    }

    private String before(Passage passage, Set<String> prepositions, String otherwise) {
        String first = passage.words().strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (prepositions.contains(first)) {
            return "";
        }
        int start = passage.span().start();
        Span near = new Span(Math.max(0, start - NEAR), start);
        String words = text.substring(near.start(), near.end()).strip();
        String last = words.substring(lastGap(words) + 1).toLowerCase(Locale.ROOT);
        return prepositions.contains(last) ? last + " " : otherwise;
    }

    private static int lastGap(String words) {
        for (int at = words.length() - 1; at >= 0; at--) {
            if (!Character.isLetter(words.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
