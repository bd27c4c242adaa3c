package dev.hearsay.intake.warc;

import java.io.IOException;

/** Bytes are not what they were; the message says how that shows: {@code its checksum is wrong}. */
final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message);
    }

    /** Leaves out the trace: they come by the thousand, and only their message is looked at. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** What shows the damage. */
    String why() {
        return String.valueOf(getMessage());
    }
}
