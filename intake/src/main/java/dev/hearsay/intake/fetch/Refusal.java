package dev.hearsay.intake.fetch;

/** Why an address is not read, in the middle of the sentence, and what to do. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final String next;
    private final boolean ours;

    private Refusal(String why, String next, boolean ours) {
        super(why);
        this.why = why;
        this.next = next;
        this.ours = ours;
    }

    /** Something went wrong out there. */
    static Refusal of(String why, String next) {
        return new Refusal(why, next, false);
    }

    /** It is we who do not want to, or have no more time. */
    static Refusal ours(String why, String next) {
        return new Refusal(why, next, true);
    }

    /** The same of an address that was reached by a redirect. */
    Refusal behind(String address) {
        return new Refusal("it was redirected to '%s', and there %s".formatted(address, why), next, ours);
    }

    /** Whether nothing was found out about the server. */
    boolean isOurs() {
        return ours;
    }

    String why() {
        return why;
    }

    /** The whole message. */
    String message(String asked) {
        return "Could not read '%s': %s. %s".formatted(asked, why, next);
    }
}
