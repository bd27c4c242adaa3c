package dev.hearsay.carrier;

import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that show a whole text to be a carrier's copy.
 *
 * <pre>{@code
 * NORDHAVN, July 3 (AP) - The bridge …               AP        dateline
 * MAREN, July 3. /TASS/. The bridge …                TASS      dateline
 * … the mayor said. (AP)                             AP        credit, in the last paragraph
 * (Reporting by Bo Berg for Reuters; Editing by …)   Reuters   sign-off
 * © 2016 AFP                                         AFP       copyright, but of a photo
 * By Bo Berg, Associated Press                       AP        byline
 * The Associated Press contributed to this report.   nobody
 * }</pre>
 */
final class WirePiece {
    private static final int HEAD = 140;
    private static final int FIRST = 8;
    private static final int LAST = 6;
    private static final int ABOVE = 3;
    private static final String NAME = Frame.NAME + "++";
    private static final String PLACE =
            "(?:(?:[\\p{Lu}\\d][\\p{L}\\d.'/-]{0,20}+|de|of|the|la|al|and)[,.]?+ {0,2}+){0,9}+";
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[ \"“]{0,2}"
                            + PLACE
                            + ("(?:[(\\[]"
                                    + NAME
                                    + "[)\\]]\\.? {0,2}(?:[-–—―_:]|$)|/"
                                    + NAME
                                    + "/)"));
    private static final Pattern ALONE =
            Pattern.compile(
                    "^[ (\\[/]{0,2}(?:(?:Source|SOURCE|Agency|Credit|From|By|BY)[: ] ?)?(?:the |The |THE )?"
                            + NAME
                            + "[ )\\]/.]{0,3}$");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:[ (\\[/]{1,2}|(?:Source|SOURCE|Agency|By|BY)[: ] ?)(?:the |The |THE )?"
                            + NAME
                            + "[ )\\]/.]{0,3}$");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^ ?(?:By|BY|by) [^\n"
                            + Frame.NAME
                            + "]{3,80}?(?:,|\\||-|–|—| of| for| at)? ?(?:the |The |THE )?("
                            + NAME
                            + ")(?: (?:[Ww]riters?|WRITER|[Cc]orrespondent|[Ss]taff|[Rr]eporter|[Nn]ews|[Ee]ditor)){0,2}+[ .]{0,2}$");
    private static final Pattern CREDIT =
            Pattern.compile("(?:[(\\[]" + NAME + "[)\\]]|/" + NAME + "/)[. ]{0,3}$");
    private static final Pattern SIGN_OFF =
            Pattern.compile(
                    "^[ (\\[]{0,2}(?:Additional |With additional )?"
                            + "(?:Reporting|reporting|Writing|Editing|Compiled) (?:and \\w{3,10} )?by [^"
                            + Frame.NAME
                            + "]{2,240}?(?:for |of |, |\\(|; ?|- ?|— ?)(?:the |The )?"
                            + NAME);
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?:©|\\([cC]\\)|\\b[Cc]opyright\\b|\\bCOPYRIGHT\\b)[\\s\\d©()cC,–-]{0,20}+(?:by )?(?:the |The )?"
                            + NAME
                            + "(?!'s? (?:photo|image))");
    private static final Pattern PICTURE =
            Pattern.compile(
                    "(?i)\\b(?:photo|photograph|picture|image|getty|video|file|caption)\\b");

    private WirePiece() {}

    /** The carrier whose copy the text is, and the words that say so. */
    static Optional<Carrier> find(Reading reading, Carriers carriers) {
        List<Span> lines = lines(reading);
        List<Span> head = lines.subList(0, Math.min(FIRST, lines.size()));
        List<Span> tail = lines.subList(Math.max(0, lines.size() - LAST), lines.size());
        Piece piece = new Piece(reading.article().text(), carriers);
        Optional<Carrier> found = piece.first(head, DATELINE, "carrier/dateline");
        if (found.isEmpty()) {
            found = piece.first(tail, SIGN_OFF, "carrier/sign-off");
        }
        if (found.isEmpty()) {
            found = piece.first(ends(head, tail), COPYRIGHT, "carrier/copyright");
        }
        if (found.isEmpty()) {
            found =
                    piece.first(
                            head.subList(0, Math.min(ABOVE, Math.max(0, lines.size() - 1))),
                            ALONE,
                            "carrier/credit");
        }
        if (found.isEmpty()) {
            found = piece.first(tail, LABELLED, "carrier/credit");
        }
        if (found.isEmpty() && !tail.isEmpty()) {
            found = piece.last(tail.get(tail.size() - 1), CREDIT);
        }
        if (found.isEmpty()) {
            found = piece.first(ends(head, tail), BYLINE, "carrier/byline");
        }
        return found;
    }

    private static List<Span> ends(List<Span> head, List<Span> tail) {
        List<Span> ends = new ArrayList<>(head);
        tail.stream().filter(line -> !head.contains(line)).forEach(ends::add);
        return ends;
    }

    /** The lines of the whole text, furniture and byline with them, but for blank ones. */
    private static List<Span> lines(Reading reading) {
        List<Span> lines = new ArrayList<>();
        String text = reading.article().text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end).trim(text);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** A text in which such words are sought. */
    private record Piece(String text, Carriers carriers) {

        Optional<Carrier> first(List<Span> lines, Pattern pattern, String rule) {
            for (Span line : lines) {
                int end = Math.min(line.end(), line.start() + (pattern == DATELINE ? HEAD : 600));
                Optional<Carrier> found = match(new Span(line.start(), end), pattern, rule);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        Optional<Carrier> last(Span line, Pattern pattern) {
            int start = Math.max(line.start(), line.end() - HEAD);
            return match(new Span(start, line.end()), pattern, "carrier/credit");
        }

        private Optional<Carrier> match(Span line, Pattern pattern, String rule) {
            String plain = Scene.plain(text.substring(line.start(), line.end()));
            List<Carriers.Named> names = Names.in(plain, carriers);
            StringBuilder masked = new StringBuilder(plain);
            for (Carriers.Named named : names) {
                Span place = named.span();
                masked.replace(place.start(), place.end(), Frame.NAME.repeat(place.length()));
            }
            Matcher matcher = pattern.matcher(masked);
            if (!matcher.find() || (pattern == COPYRIGHT && PICTURE.matcher(masked).find())) {
                return Optional.empty();
            }
            int name = masked.indexOf(Frame.NAME, matcher.start());
            Span whole = new Span(line.start() + matcher.start(), line.start() + matcher.end());
            return names.stream()
                    .filter(named -> named.span().start() == name)
                    .filter(named -> named.kind() != Carrier.Kind.OTHER)
                    .map(named -> carrier(named, line.start(), whole, rule))
                    .findFirst();
        }

        private Carrier carrier(Carriers.Named named, int shift, Span match, String rule) {
            Span whole = Scene.trimmed(text, match);
            int open = named.span().start() + shift - 1;
            int close = named.span().end() + shift;
            boolean marked =
                    open >= whole.start()
                            && close < text.length()
                            && "([/".indexOf(text.charAt(open)) >= 0
                            && ")]/".indexOf(text.charAt(close)) >= 0;
            Span proof = marked ? new Span(open, close + 1) : whole;
            return new Carrier(named.name(), named.kind(), Passage.of(text, proof), rule);
        }
    }
}
