package dev.hearsay.app.answers;

import dev.hearsay.reading.Mention;
import java.util.Locale;
import java.util.Optional;

/** What a name names, as gold corpora tell it. */
public enum Sort {
    /** Human beings. */
    PERSON,
    /** Companies, parties, agencies, teams. */
    ORGANIZATION,
    /** Places, and states as places. */
    LOCATION,
    /** Nationalities, faiths and political camps. */
    NORP,
    /** Laws, works, events, buildings, products. */
    OTHER;

    /**
     * The sort of a corpus's word for it, in whatever case: {@code Person}, {@code PER}; {@code
     * GPE}; {@code Misc}. Empty for what is no name here, such as dates and money.
     */
    public static Optional<Sort> find(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "person", "per" -> Optional.of(PERSON);
            case "organization", "organisation", "org", "government" -> Optional.of(ORGANIZATION);
            case "location", "loc", "gpe", "place" -> Optional.of(LOCATION);
            case "norp", "group" -> Optional.of(NORP);
            case "misc", "facility", "fac", "product", "event", "work_of_art", "law", "other" ->
                    Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    static Sort from(Mention.Type type) {
        return switch (type) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case PLACE -> LOCATION;
            case GROUP -> NORP;
            case OTHER -> OTHER;
        };
    }

    /** Whether it is one of the three that every corpus has. */
    boolean isMain() {
        return this == PERSON || this == ORGANIZATION || this == LOCATION;
    }

    /** Its name in tables and JSON. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
