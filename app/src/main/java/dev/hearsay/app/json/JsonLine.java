package dev.hearsay.app.json;

import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object on one line, written field by field in the order of the calls.
 *
 * <pre>{@code
 * JsonLine.about("😀 Yes", line -> line.passage("word", Passage.of(text, new Span(3, 6))))
 *   ->  {"word":{"start":2,"end":5,"text":"Yes"}}
 * }</pre>
 */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double TEN_THOUSAND = 10_000;

    private final JsonGenerator out;
    private final CodePoints offsets;

    private JsonLine(JsonGenerator out, CodePoints offsets) {
        this.out = out;
        this.offsets = offsets;
    }

    /** The line with these fields; places in them are counted in code points of {@code text}. */
    static String about(String text, Consumer<JsonLine> fields) {
        StringWriter words = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), words)) {
            out.writeStartObject();
            fields.accept(new JsonLine(out, CodePoints.of(text)));
            out.writeEndObject();
        }
        return onOneLine(words.toString());
    }

    /**
     * Escapes the three line ends that JSON allows bare and that line readers of other languages
     * split at.
     */
    private static String onOneLine(String json) {
        return json.replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The same line, for places in another text. */
    JsonLine over(String text) {
        return new JsonLine(out, CodePoints.of(text));
    }

    /** A field with words. */
    void text(String name, String words) {
        out.writeStringProperty(name, words);
    }

    /** A field with words, {@code null} where there are none. */
    void text(String name, Optional<String> words) {
        words.ifPresentOrElse(present -> text(name, present), () -> nothing(name));
    }

    /** A field with one of a few words, in lower case as every file has them. */
    void small(String name, Enum<?> word) {
        text(name, word.name().toLowerCase(Locale.ROOT));
    }

    /** A field with one of a few words, {@code null} where there is none. */
    void small(String name, Optional<? extends Enum<?>> word) {
        text(name, word.map(present -> present.name().toLowerCase(Locale.ROOT)));
    }

    /** A field with one of a few words, in lower case, its parts joined by hyphens. */
    void hyphened(String name, Enum<?> word) {
        text(name, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A field with a number of any size. */
    void number(String name, BigDecimal number) {
        out.writeName(name);
        out.writeNumber(number.toPlainString());
    }

    /** A field with several words. */
    void texts(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
    }

    /** A field with a list of lists of words. */
    void tuples(String name, List<List<String>> tuples) {
        out.writeArrayPropertyStart(name);
        for (List<String> tuple : tuples) {
            out.writeStartArray();
            tuple.forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    /** A field with a number from 0 to 1, to four places; 0 for what is no number. */
    void share(String name, double number) {
        out.writeNumberProperty(name, Math.round(number * TEN_THOUSAND) / TEN_THOUSAND);
    }

    /** A yes or no. */
    void flag(String name, boolean yes) {
        out.writeBooleanProperty(name, yes);
    }

    /** A field with a count. */
    void count(String name, long number) {
        out.writeNumberProperty(name, number);
    }

    /** Fields that are {@code null}. */
    void nothing(String... names) {
        for (String name : names) {
            out.writeNullProperty(name);
        }
    }

    /** Fields that are empty lists. */
    void none(String... names) {
        for (String name : names) {
            texts(name, List.of());
        }
    }

    /** A field with an object. */
    void object(String name, Runnable fields) {
        out.writeObjectPropertyStart(name);
        fields.run();
        out.writeEndObject();
    }

    /** A field with an object, {@code null} where there is nothing to write. */
    <T> void object(String name, Optional<T> item, Consumer<T> fields) {
        item.ifPresentOrElse(
                present -> object(name, () -> fields.accept(present)), () -> nothing(name));
    }

    /** A field with a list of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T item : items) {
            out.writeStartObject();
            fields.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A field with a list of passages. */
    void passages(String name, List<Passage> passages) {
        objects(name, passages, this::passage);
    }

    /** The fields {@code start}, {@code end} and {@code text} of a passage. */
    void passage(Passage passage) {
        place(passage.span());
        text("text", passage.words());
    }

    /** The fields {@code start} and {@code end} of a place. */
    void place(Span span) {
        out.writeNumberProperty("start", offsets.fromUtf16(span.start()));
        out.writeNumberProperty("end", offsets.fromUtf16(span.end()));
    }

    /**
     * The fields {@code start}, {@code end} and {@code text} of words that stand beside the
     * article's text and not in it.
     */
    void elsewhere(String words) {
        nothing("start", "end");
        text("text", words);
    }
}
