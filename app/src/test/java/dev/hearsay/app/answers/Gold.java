package dev.hearsay.app.answers;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.carrier.Chain;
import dev.hearsay.claim.Manner;
import dev.hearsay.claim.Statement;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.reading.Attribution;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Items of gold and statements beside them, made by hand over one text of five sentences. */
final class Gold {
    static final String TEXT =
            "Rain will come. The bridge is safe. Nobody was hurt. Trains run again. Taxes fall.";

    private Gold() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** An item of which nothing is said yet. */
    static Item item(String words) {
        Span span = at(words);
        return new Item(
                words,
                span.start() + "-" + span.end(),
                List.of(span),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Item speaker(String words, String kind, String name, SourceForm form) {
        Item item = item(words);
        Item.Whose whose =
                new Item.Whose(
                        name.isEmpty() ? Optional.empty() : Optional.of(name),
                        Optional.of(Speaker.Kind.valueOf(kind)),
                        form);
        return new Item(
                item.id(),
                item.place(),
                item.content(),
                "she",
                "said",
                Optional.of(whose),
                item.chain(),
                item.stance());
    }

    static Item chain(String words, String... names) {
        Item item = item(words);
        List<Item.Link> links =
                Arrays.stream(names).map(name -> new Item.Link(name, "agency")).toList();
        return new Item(
                item.id(),
                item.place(),
                item.content(),
                "",
                "said",
                item.speaker(),
                Optional.of(links),
                item.stance());
    }

    static Item stance(String words, Stance stance) {
        Item item = item(words);
        return new Item(
                item.id(),
                item.place(),
                item.content(),
                "",
                "said",
                item.speaker(),
                item.chain(),
                Optional.of(stance));
    }

    /** A statement with this content, whose speaker is unknown and whose chain is empty. */
    static Statement read(String words) {
        return told(words, Speaker.unknown("test"), Chain.NONE, Stance.STATES);
    }

    static Statement read(String words, String kind, String name, double confidence) {
        Speaker speaker =
                new Speaker(
                        Optional.of(name),
                        Speaker.Kind.valueOf(kind),
                        List.of(),
                        Optional.empty(),
                        confidence,
                        "speaker/test");
        return told(words, speaker, Chain.NONE, Stance.STATES);
    }

    static Statement through(String words, String... names) {
        Chain chain =
                new Chain(
                        Arrays.stream(names)
                                .map(
                                        name ->
                                                new Carrier(
                                                        name,
                                                        Carrier.Kind.AGENCY,
                                                        Passage.of(TEXT, at(words)),
                                                        "carrier/test"))
                                .toList());
        return told(words, Speaker.unknown("test"), chain, Stance.STATES);
    }

    static Statement with(String words, Stance stance) {
        return told(words, Speaker.unknown("test"), Chain.NONE, stance);
    }

    /** The same statement, handed on by another. */
    static Statement within(Statement s, String other) {
        return new Statement(
                s.id(),
                s.key(),
                s.attribution(),
                s.manner(),
                s.stance(),
                s.speaker(),
                s.chain(),
                s.occasion(),
                Optional.of(other));
    }

    private static Statement told(String words, Speaker speaker, Chain chain, Stance stance) {
        Attribution attribution =
                new Attribution(
                        List.of(Passage.of(TEXT, at(words))), List.of(), List.of(), 1, "test");
        return new Statement(
                words,
                "key",
                attribution,
                Manner.INDIRECT,
                stance,
                speaker,
                chain,
                Occasion.UNKNOWN,
                Optional.empty());
    }

    /** The numbers of one row of a board, as people read them. */
    static List<String> row(Board board, String section, String row) {
        return board.sections().stream()
                .filter(s -> s.title().equals(section))
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.name().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(Cell::words)
                .toList();
    }
}
