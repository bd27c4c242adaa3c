package dev.hearsay.app.json;

/**
 * Which hearsay this is.
 *
 * <pre>{@code
 * Version.NUMBER  ->  "0.1.0"     the version of the build; a test compares the two
 * }</pre>
 */
public final class Version {

    /** The number that every account carries. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
