package dev.hearsay.app.json;

/**
 * A line that holds no record.
 *
 * <pre>{@code
 * Could not read 'news.jsonl:3': it has neither "text" nor "html". Write one JSON object a line, as docs tell.
 * }</pre>
 */
public final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnreadableRecord(String message) {
        super(message);
    }

    public static UnreadableRecord of(String origin, String why) {
        return new UnreadableRecord(
                ("Could not read '%s': %s. Write one JSON object a line, with the article in"
                                + " \"text\" or \"html\".")
                        .formatted(origin, why));
    }
}
