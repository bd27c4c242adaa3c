package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a site is called: the outlet, and the names that its address spells.
 *
 * @param folded the names, folded
 * @param host the host's name without {@code www.}, empty where no address is known
 */
record Sites(List<String> folded, String host) {

    Sites {
        folded = List.copyOf(folded);
    }

    /** The names that metadata and an address tell. */
    static Sites of(List<String> names, Optional<String> address) {
        List<String> folded = new ArrayList<>();
        for (String name : names) {
            String words = Folded.of(name);
            folded.add(words);
            folded.add(words.replace(" ", ""));
            if (words.startsWith("the ")) {
                folded.add(words.substring("the ".length()));
            } else {
                folded.add("the " + words);
            }
        }
        String host = address.map(Addresses::host).orElse("");
        if (!host.isEmpty()) {
            folded.add(Folded.of(host));
            String[] labels = host.split("\\.", 20);
            for (int i = 0; i + 1 < labels.length; i++) {
                folded.add(labels[i]);
                folded.add("the" + labels[i]);
            }
        }
        folded.removeIf(String::isEmpty);
        return new Sites(folded, host);
    }

    /** Whether words name the site. */
    boolean isSite(String words) {
        String name = Folded.of(words);
        return folded.contains(name) || folded.contains(name.replace(" ", ""));
    }
}
