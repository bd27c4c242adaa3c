package dev.hearsay.app.quality;

import dev.hearsay.text.Span;
import java.util.BitSet;
import java.util.List;

/** One attribution as sets of words, ready to be compared; no set is changed after it was made. */
record Marking(Words words, Pieces pieces, List<Span> characters, Kind kind) {

    /** The words of each role. */
    record Words(BitSet content, BitSet cue, BitSet source) {}

    /**
     * The words of each piece of each role; pieces of cue and source without a word are left out.
     */
    record Pieces(List<BitSet> content, List<BitSet> cue, List<BitSet> source) {}

    static Marking of(Roles roles, Tokens tokens, BitSet quoted) {
        BitSet content = tokens.at(roles.content());
        return new Marking(
                new Words(content, tokens.at(roles.cue()), tokens.at(roles.source())),
                new Pieces(
                        pieces(roles.content(), tokens),
                        filled(pieces(roles.cue(), tokens)),
                        filled(pieces(roles.source(), tokens))),
                roles.content().stream().sorted().toList(),
                Kind.of(content, quoted));
    }

    private static List<BitSet> pieces(List<Span> spans, Tokens tokens) {
        return spans.stream().map(span -> tokens.at(List.of(span))).toList();
    }

    private static List<BitSet> filled(List<BitSet> pieces) {
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    boolean is(Kind asked) {
        return asked == Kind.ALL || asked == kind;
    }
}
