package dev.hearsay.carrier;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document out of which somebody's words are read.
 *
 * <pre>{@code
 * According to a police report, [Lee] {told} the guard «it was safe».   police report
 * «It is safe», [Lee] {said}, according to a transcript.                transcript
 * {According to} [a police report], «the bridge was safe».              nobody: it is the speaker
 * [Lee] {wrote} in a memo «that it was safe».                           nobody: Lee's own memo
 * }</pre>
 *
 * <p>A letter, memo or e-mail of the speaker's own is no link: the words come straight from the
 * speaker, in writing.
 */
final class ReadOut implements LinkRule {
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "\\b[Aa]ccording to (?:(?:a|an|the|his|her|their) )?"
                            + "((?:(?!of |by |from )[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]{0,20}+ ){0,3}?"
                            + Shape.words("document-nouns")
                            + ")(?=[,.;:)]|$| (?:by|from|of|in|on|filed|released|obtained|seen|written"
                            + "|published|made|that)\\b)");

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links = new ArrayList<>();
        Matcher matcher = DOCUMENT.matcher(frame.masked());
        while (matcher.find()) {
            Span place = frame.inText(matcher.start(1), matcher.end(1));
            boolean speaks = frame.own().source().stream().anyMatch(p -> p.span().overlaps(place));
            boolean another =
                    frame.others().stream()
                            .flatMap(other -> other.source().stream())
                            .anyMatch(p -> p.span().overlaps(place));
            if (!speaks && !another && !frame.own().source().isEmpty()) {
                String name = matcher.group(1);
                boolean loud = name.equals(name.toUpperCase(Locale.ROOT));
                Carriers.Named document =
                        new Carriers.Named(
                                loud ? name.toLowerCase(Locale.ROOT) : name,
                                Carrier.Kind.DOCUMENT,
                                place);
                links.add(frame.link(document, matcher.start(), matcher.end(), "carrier/document"));
            }
        }
        return links;
    }
}
