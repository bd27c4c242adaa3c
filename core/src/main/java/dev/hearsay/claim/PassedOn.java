package dev.hearsay.claim;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Carriers;
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

    /**
     * The chain of a statement that stands inside another.
     *
     * @param known who is no mere organization but an agency or an outlet
     */
    static Chain chain(Statement outer, Speaker inner, Chain own, Carriers known) {
        List<Carrier> carriers = new ArrayList<>(outer.chain().carriers());
        carrier(outer, inner, known).ifPresent(carriers::add);
        for (Carrier carrier : own.carriers()) {
            if (carriers.stream().noneMatch(c -> c.name().equals(carrier.name()))) {
                carriers.add(carrier);
            }
        }
        return new Chain(carriers);
    }

    private static Optional<Carrier> carrier(Statement outer, Speaker inner, Carriers known) {
        Speaker speaker = outer.speaker();
        List<Passage> source = outer.attribution().source();
        boolean another =
                inner.kind() != Speaker.Kind.UNKNOWN && !inner.name().equals(speaker.name());
        String name = speaker.name().orElse("");
        Optional<Carrier.Kind> kind =
                switch (speaker.kind()) {
                    case PERSON, UNNAMED -> Optional.of(Carrier.Kind.PERSON);
                    case DOCUMENT -> Optional.of(Carrier.Kind.DOCUMENT);
                    case ORGANIZATION, GOVERNMENT, GROUP -> known.kind(name);
                    case UNKNOWN -> Optional.empty();
                };
        boolean told = another && !source.isEmpty() && !name.isEmpty();
        return told
                ? kind.map(k -> new Carrier(known.named(name).orElse(name), k, source.get(0), RULE))
                : Optional.empty();
    }
}
