package dev.hearsay.carrier;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A carrier that another carrier of the sentence cites.
 *
 * <pre>{@code
 * «It was safe», {said} [Lee], the Courier reports quoting TASS.    Courier <- TASS
 * [TASS] {reported}, citing Interfax, «that it was safe».           TASS: Interfax is the speaker
 * «It was safe», {said} [Lee], quoting the Courier.                 nobody: no carrier cites
 * }</pre>
 */
final class Cited implements LinkRule {
    private static final String RULE = "carrier/cited";
    private static final String CITES =
            "\\b(?:citing|quoting|cites?|cited|quotes?|quoted|referencing|crediting"
                    + "|(?:with|in) (?:a )?reference to|referring to|refers to) ";
    private static final Pattern KNOWN = Pattern.compile(CITES + "(" + Shape.ROUTE + ")");
    private static final Pattern UNKNOWN =
            Pattern.compile(CITES + "(\\p{Lu}{3,6}+)(?=[.,;)]|$| news| agency)");
    private static final Set<String> NOT_AGENCIES =
            WordList.load(Cited.class, "en/not-agencies.txt");
    private static final int FARTHEST = 80;

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links = new ArrayList<>();
        List<Carrier> all = new ArrayList<>(outer);
        boolean self = frame.masked().contains(Frame.SELF);
        Matcher matcher = KNOWN.matcher(frame.masked());
        while (matcher.find()) {
            Span place = frame.inText(matcher.start(), matcher.end());
            if (follows(all, place)) {
                frame.name(matcher.end() - 1, matcher.end())
                        .map(n -> frame.link(n, matcher.start(), matcher.end(), RULE))
                        .ifPresent(
                                link -> {
                                    links.add(link);
                                    all.add(link);
                                });
            }
        }
        if (links.isEmpty()) {
            unknown(frame, outer).ifPresent(links::add);
        }
        return self && !links.isEmpty() ? links.subList(0, links.size() - 1) : links;
    }

    /** Capitals that a carrier cites are an agency, but for those that are known to be none. */
    private static Optional<Carrier> unknown(Frame frame, List<Carrier> outer) {
        Matcher matcher = UNKNOWN.matcher(frame.masked());
        if (!matcher.find()
                || NOT_AGENCIES.contains(matcher.group(1))
                || !follows(outer, frame.inText(matcher.start(), matcher.end()))) {
            return Optional.empty();
        }
        Carriers.Named named =
                new Carriers.Named(
                        matcher.group(1),
                        Carrier.Kind.AGENCY,
                        frame.inText(matcher.start(1), matcher.end(1)));
        return Optional.of(frame.link(named, matcher.start(), matcher.end(), RULE));
    }

    private static boolean follows(List<Carrier> outer, Span place) {
        return outer.stream()
                .map(Carrier::passage)
                .map(Passage::span)
                .anyMatch(
                        before ->
                                before.start() < place.start()
                                        && place.start() - before.end() < FARTHEST);
    }
}
