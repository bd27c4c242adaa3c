package dev.hearsay.date;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether {@code 07/06/2018} begins with the day or with the month. */
enum DayOrder {
    /** 7 June. */
    DAY_FIRST,
    /** July 6. */
    MONTH_FIRST,
    /** Nothing tells. */
    UNTOLD;

    private static final List<String> MONTH_FIRST_REGIONS = List.of("us", "ph");

    /** The order of a language with a region, such as {@code en-GB} or {@code en_US}. */
    static DayOrder of(Optional<String> language) {
        String[] parts = language.orElse("").toLowerCase(Locale.ROOT).split("[-_]", 4);
        if (!parts[0].equals("en")) {
            return parts[0].length() == 2 ? DAY_FIRST : UNTOLD;
        }
        Optional<String> region =
                Arrays.stream(parts).skip(1).filter(part -> part.length() == 2).findFirst();
        return region.map(name -> MONTH_FIRST_REGIONS.contains(name) ? MONTH_FIRST : DAY_FIRST)
                .orElse(UNTOLD);
    }
}
