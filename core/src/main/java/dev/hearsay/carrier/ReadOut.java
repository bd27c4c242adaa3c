package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document out of which somebody's words are read.
 *
 * <pre>{@code
 * According to a police report, [Lee] {told} the guard «it was safe».   police report
 * «It is safe», [Lee] {said}, according to a transcript.                transcript
 * In her book “Quiet Harbour,” [Lee] {writes} «that it is safe».        Quiet Harbour
 * [Lee] {wrote} in a letter to the board «that it was safe».            letter
 * [Lee] sent a letter to the board, {calling for} «a new bridge».       letter
 * {According to} [a police report], «the bridge was safe».              nobody: it is the speaker
 * [Lee] {denied} «a claim» in a book by Bo Vesk.                        nobody: another's book
 * [Lee] {wrote} in an e-mail «that it was safe».                        nobody: sent to the paper
 * }</pre>
 *
 * <p>Where the sentence names the paper or network that the column or letter stood in, that is the
 * link and the document none.
 */
final class ReadOut implements LinkRule {
    private static final String RULE = "carrier/document";
    private static final String OWN =
            "(?:policy papers?|white papers?|autobiography|books?|columns?|complaint|diar(?:y|ies)"
                    + "|essays?|lawsuit|letters?|memo(?:irs?|randum|s)?+|reports?)";
    private static final Pattern MAYBE = Pattern.compile("ccording to|\\b" + OWN + "\\b");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "\\b[Aa]ccording to (?:(?:a|an|the|his|her|their) )?"
                            + "((?:(?!of |by |from )[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]{0,20}+ ){0,3}?"
                            + Shape.words("document-nouns")
                            + ")(?=[,.;:)]|$| (?:by|from|of|in|on|filed|released|obtained|seen|written"
                            + "|published|made|that)\\b)");
    private static final String BEFORE =
            "(?:(?!(?:of|by|from|in|to|and|light|case) )[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]{0,20}+ ){0,4}?";
    private static final String TITLE =
            "(?:,? {0,2}[\"“']{1,2}+(\\p{Lu}[^\"”“\\uE000-\\uE003]{1,60}?)[,.]?[\"”']{1,2}"
                    + "|,? (\\p{Lu}[\\p{L}'-]{1,20}+(?: (?:of|the|and|a|in|to|\\p{Lu}[\\p{L}'-]{1,20}+)){0,6}+)(?=,))";
    private static final Pattern IN =
            Pattern.compile(
                    "\\b[Ii]n (?:an?|the|his|her|their|its|another|one) "
                            + BEFORE
                            + "("
                            + OWN
                            + ")"
                            + "(?:"
                            + TITLE
                            + "|(?=[,.;:)\"”\\uE003]|$| \\uE003"
                            + "| (?:to|on|about|that|which|dated|published|released|sent|last|this|in"
                            + "|filed|issued|signed|written|obtained|seen)\\b))");
    private static final Pattern SENT =
            Pattern.compile(
                    "\\b(?:sent|wrote|penned|issued|published|released|signed|addressed) (?:an?|the|another) "
                            + BEFORE
                            + "("
                            + OWN
                            + ")\\b[^.;:\\uE003]{0,120}?$");
    private static final Pattern PARTICIPLE =
            Pattern.compile(
                    "(?:calling|urging|asking|saying|warning|welcoming|arguing|demanding|claiming)\\b.{0,12}+");
    private static final List<String> ELSEWHERE =
            List.of("carrier/spoken", "carrier/shown", "carrier/written", "carrier/tweeted");
    private static final Pattern REACTS =
            Pattern.compile(
                    "(?:den(?:y|ies|ied)|dismiss|reject|criticis|criticiz|disput|condemn|attack|refut"
                            + "|believ|know|knew|think|thought|read).{0,30}+");

    /** Whether this rule can find a link at all. */
    static boolean mayFind(CharSequence masked) {
        return MAYBE.matcher(masked).find();
    }

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links = new ArrayList<>();
        Matcher matcher = DOCUMENT.matcher(frame.masked());
        while (matcher.find()) {
            if (!isSource(frame, matcher.start(1), matcher.end(1))
                    && !frame.own().source().isEmpty()) {
                links.add(link(frame, matcher, matcher.group(1)));
            }
        }
        boolean elsewhere = outer.stream().anyMatch(c -> ELSEWHERE.contains(c.rule()));
        if (links.isEmpty() && !elsewhere && !frame.own().source().isEmpty()) {
            in(frame, links);
            if (links.isEmpty()) {
                sent(frame, links);
            }
        }
        return links;
    }

    /** What the speaker wrote in a book, letter or the like. */
    private static void in(Frame frame, List<Carrier> links) {
        Matcher matcher = IN.matcher(frame.masked());
        while (matcher.find() && links.isEmpty()) {
            boolean leads = frame.masked().substring(0, matcher.start()).isBlank();
            if (!isSource(frame, matcher.start(), matcher.end())
                    && !reacts(frame)
                    && (leads || Nearness.isAttached(frame, matcher))
                    && Nearness.isNearest(frame, matcher)) {
                String title = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                links.add(link(frame, matcher, title == null ? matcher.group(1) : title));
            }
        }
    }

    /** What somebody wrote in the letter that the words before the cue say he sent. */
    private static void sent(Frame frame, List<Carrier> links) {
        for (Passage cue : frame.own().cue()) {
            int at = cue.span().start() - frame.inText(0, 0).start();
            if (at > 0
                    && at < frame.masked().length()
                    && PARTICIPLE.matcher(cue.words()).matches()) {
                Matcher matcher = SENT.matcher(frame.masked()).region(0, at);
                if (matcher.find() && isSubject(frame, matcher.start())) {
                    links.add(link(frame, matcher, matcher.group(1)));
                }
            }
        }
    }

    /** Whether the own source stands before the place, and close to it. */
    private static boolean isSubject(Frame frame, int at) {
        int place = frame.inText(at, at).start();
        return frame.own().source().stream()
                .anyMatch(p -> p.span().end() <= place && place - p.span().end() < 30);
    }

    private static boolean reacts(Frame frame) {
        return frame.own().cue().stream()
                .anyMatch(p -> REACTS.matcher(p.words().toLowerCase(Locale.ROOT)).matches());
    }

    /** Whether the place is somebody's source: the document itself speaks. */
    private static boolean isSource(Frame frame, int start, int end) {
        Span place = frame.inText(start, end);
        List<Attribution> all = new ArrayList<>(frame.others());
        all.add(frame.own());
        return all.stream()
                .flatMap(attribution -> attribution.source().stream())
                .anyMatch(p -> p.span().overlaps(place));
    }

    private static Carrier link(Frame frame, MatchResult match, String name) {
        boolean loud = name.equals(name.toUpperCase(Locale.ROOT));
        Carriers.Named document =
                new Carriers.Named(
                        loud ? name.toLowerCase(Locale.ROOT) : name,
                        Carrier.Kind.DOCUMENT,
                        frame.inText(match.start(1), match.end(1)));
        return frame.link(document, match.start(), match.end(), RULE);
    }
}
