package dev.hearsay.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a page looks like: style sheets that lie beside the classes and are written into it. */
final class Style {
    private Style() {}

    /** These files, one behind the other. */
    static String of(String... names) {
        StringBuilder style = new StringBuilder();
        for (String name : names) {
            style.append(read(name));
        }
        return style.toString();
    }

    private static String read(String name) {
        try (InputStream style = Style.class.getResourceAsStream(name)) {
            if (style == null) {
                throw new IllegalStateException(
                        "Could not read '%s': it is not in the program. Install hearsay again."
                                .formatted(name));
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Could not read '%s': %s. Install hearsay again."
                            .formatted(name, e.getMessage()),
                    e);
        }
    }
}
