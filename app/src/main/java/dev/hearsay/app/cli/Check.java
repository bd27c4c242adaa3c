package dev.hearsay.app.cli;

import java.util.function.Supplier;

/**
 * One line of {@code hearsay doctor}.
 *
 * <pre>{@code
 * ok      Java      17.0.15, Linux amd64
 * not ok  memory    at most 120 MB. Start Java with -Xmx256m or more.
 * }</pre>
 *
 * @param name what was looked at
 * @param ok whether it works
 * @param found what was found, and what to do where it does not work
 */
record Check(String name, boolean ok, String found) {

    /** What looking found; whatever it throws is not ok. */
    static Check of(String name, Supplier<Check> look) {
        try {
            return look.get();
        } catch (RuntimeException | LinkageError e) {
            String message = e.getMessage();
            return new Check(name, false, message == null ? e.toString() : message);
        }
    }

    /** The line. */
    String line() {
        return "%-8s%-14s%s".formatted(ok ? "ok" : "not ok", name, found);
    }
}
