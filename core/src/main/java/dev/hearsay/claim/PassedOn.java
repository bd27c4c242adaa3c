package dev.hearsay.claim;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whoever hands on another's words, and whatever document they stand in, is a carrier of them;
 * agencies and outlets are found by {@link dev.hearsay.carrier.ChainFinder}.
 *
 * <pre>{@code
 * The envoy said that Nordland hopes for rain, Radio Nord reports.
 *   outer   the envoy   chain Radio Nord
 *   inner   Nordland    chain Radio Nord <- the envoy
 * }</pre>
 */
final class PassedOn {
    private static final String RULE = "carrier/passed-on";

    private PassedOn() {}

    /** The chain of a statement that stands inside another. */
    static Chain chain(Statement outer, Speaker inner, Chain own) {
        List<Carrier> carriers = new ArrayList<>(outer.chain().carriers());
        carrier(outer, inner).ifPresent(carriers::add);
        for (Carrier carrier : own.carriers()) {
            if (carriers.stream().noneMatch(c -> c.name().equals(carrier.name()))) {
                carriers.add(carrier);
            }
        }
        return new Chain(carriers);
    }

    private static Optional<Carrier> carrier(Statement outer, Speaker inner) {
        Speaker speaker = outer.speaker();
        List<Passage> source = outer.attribution().source();
        boolean another =
                inner.kind() != Speaker.Kind.UNKNOWN && !inner.name().equals(speaker.name());
        Optional<Carrier.Kind> kind =
                switch (speaker.kind()) {
                    case PERSON, UNNAMED -> Optional.of(Carrier.Kind.PERSON);
                    case DOCUMENT -> Optional.of(Carrier.Kind.DOCUMENT);
                    case ORGANIZATION, GOVERNMENT, GROUP, UNKNOWN -> Optional.empty();
                };
        boolean told = another && !source.isEmpty() && speaker.name().isPresent();
        return told
                ? kind.map(k -> new Carrier(speaker.name().get(), k, source.get(0), RULE))
                : Optional.empty();
    }
}
