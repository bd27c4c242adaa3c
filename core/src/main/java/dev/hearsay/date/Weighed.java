package dev.hearsay.date;

import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import java.util.Optional;

/** A candidate, what its words tell, and how much it counts: the less {@code rank}, the more. */
record Weighed(DateCandidate candidate, Stamp stamp, Optional<String> doubt) {

    private static final int WEAK = 80;

    Role role() {
        return candidate.role();
    }

    From from() {
        return candidate.from();
    }

    /** Whether nothing speaks against it. */
    boolean isSound() {
        return doubt.isEmpty();
    }

    Weighed doubted(String why) {
        return new Weighed(candidate, stamp, doubt.or(() -> Optional.of(why)));
    }

    /** How surely it tells the day of publication, where it is no date of a change. */
    int rank() {
        int marked = role() == Role.PUBLISHED ? 0 : 5;
        return switch (candidate.from()) {
            case GIVEN -> 5;
            case JSON_LD -> 10 + marked;
            case META -> 20 + marked;
            case FEED -> 25;
            case ITEMPROP -> 30 + marked + shift();
            case TIME -> 35 + marked + shift();
            case URL -> 42;
            case FURNITURE -> 45 + marked + shift();
            case BODY -> 75;
            case WARC -> WEAK;
        };
    }

    private int shift() {
        return switch (candidate.place()) {
            case OWN, HEAD -> 0;
            case ARTICLE -> 20;
            case PAGE -> 30;
            case FOOT, OTHERS -> WEAK;
        };
    }

    /** What it is called in a sentence. */
    String name() {
        return switch (candidate.from()) {
            case JSON_LD -> "the structured data";
            case META -> "a meta element";
            case TIME -> "a time element";
            case ITEMPROP -> "a microdata property";
            case URL -> "the address";
            case FURNITURE ->
                    candidate.place() == Place.HEAD
                            ? "the words beside the headline"
                            : "the words around the article";
            case BODY -> "the first paragraph";
            case FEED -> "the feed";
            case WARC -> "the capture";
            case GIVEN -> "whoever handed the page over";
        };
    }
}
