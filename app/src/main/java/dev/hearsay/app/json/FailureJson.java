package dev.hearsay.app.json;

/**
 * An input that could not be read as one line of JSON, in the place where its account would stand.
 *
 * <pre>{@code
 * {"schema":"hearsay/failure/1","origin":"empty.txt","why":"Could not read 'empty.txt': it is empty. …"}
 * }</pre>
 */
public final class FailureJson {

    private FailureJson() {}

    /** The line, without a line end. */
    public static String write(String origin, String why) {
        return JsonLine.about(
                "",
                line -> {
                    line.text("schema", "hearsay/failure/1");
                    line.text("origin", origin);
                    line.text("why", why);
                });
    }
}
