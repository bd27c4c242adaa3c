package dev.hearsay.intake.fetch;

/** Why an address is not read, in the middle of the sentence, and what to do. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final String next;
    private final boolean plain;

    private Refusal(String why, String next, boolean plain) {
        super(why);
        this.why = why;
        this.next = next;
        this.plain = plain;
    }

    /** Something went wrong out there. */
    static Refusal of(String why, String next) {
        return new Refusal(why, next, false);
    }

    /** It is we who do not want to, or have no more time; or the host is not there at all. */
    static Refusal plain(String why, String next) {
        return new Refusal(why, next, true);
    }

    /** The same of an address that was reached by a redirect. */
    Refusal behind(String address) {
        return new Refusal(
                "it was redirected to '%s', and there %s".formatted(address, why), next, plain);
    }

    /** Whether it is to be said as it is, even of a robots.txt. */
    boolean isPlain() {
        return plain;
    }

    String why() {
        return why;
    }

    /** The whole message. */
    String message(String asked) {
        return "Could not read '%s': %s. %s".formatted(asked, why, next);
    }
}
