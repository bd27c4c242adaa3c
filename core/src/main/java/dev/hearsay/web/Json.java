package dev.hearsay.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that {@link LooseJson} read.
 *
 * <pre>{@code
 * {"author": {"name": "Ann Lee"}}
 *   value.field("author").flatMap(author -> author.text("name"))   ->  Ann Lee
 * }</pre>
 */
public sealed interface Json {

    /** A string. */
    record Words(String value) implements Json {}

    /** A number, or {@code true} or {@code false}, as it was written. */
    record Plain(String value) implements Json {}

    /** {@code null}. */
    record Nothing() implements Json {}

    /** An array. */
    record Row(List<Json> values) implements Json {
        /** Copies its list. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /** An object, its fields in their order; of two with one name the first that says something. */
    record Fields(Map<String, Json> values) implements Json {
        /** Copies its fields. */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** The field of an object; nothing where it is {@code null} or this is no object. */
    default Optional<Json> field(String name) {
        if (this instanceof Fields fields) {
            return Optional.ofNullable(fields.values().get(name))
                    .filter(value -> !(value instanceof Nothing));
        }
        return Optional.empty();
    }

    /** The values of an array, else this one value; none of {@code null}. */
    default List<Json> items() {
        if (this instanceof Row row) {
            return row.values();
        }
        return this instanceof Nothing ? List.of() : List.of(this);
    }

    /**
     * The words of a string or number, without spaces around them; nothing where they are blank.
     */
    default Optional<String> text() {
        Optional<String> text = Optional.empty();
        if (this instanceof Words words) {
            text = Optional.of(words.value());
        } else if (this instanceof Plain plain) {
            text = Optional.of(plain.value());
        }
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The words of a field; of an array the first. */
    default Optional<String> text(String name) {
        return field(name)
                .flatMap(
                        value ->
                                value.items().stream()
                                        .flatMap(item -> item.text().stream())
                                        .findFirst());
    }
}
