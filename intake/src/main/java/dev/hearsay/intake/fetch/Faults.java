package dev.hearsay.intake.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What went wrong on the wire, and what a server's number means, in words. */
final class Faults {
    private static final String LATER = "Try again later.";
    private static final String CHECK = "Check the address.";

    /** How Java's own check of the name words it; it has no type of its own. */
    private static final String NO_NAME = "No subject alternative";

    private static final String BROWSER = "Save the page in a browser and read the file.";

    private Faults() {}

    /** Why nothing was read. */
    static Refusal refusal(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return refusal;
        }
        if (fault instanceof Pinned.NotPublic) {
            return Refusal.plain(words(fault), "Add --allow-private if you mean it.");
        }
        if (fault instanceof UnknownHostException) {
            return Refusal.plain(
                    "there is no host of that name",
                    "Check the address, and whether this machine is online.");
        }
        if (fault instanceof SSLException) {
            return unsafe(fault);
        }
        return fault instanceof IOException ? broken(fault) : odd(fault);
    }

    private static Refusal unsafe(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLPeerUnverifiedException || words(cause).startsWith(NO_NAME)) {
                return Refusal.plain("its certificate is for another name", CHECK);
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || cause instanceof java.security.cert.CertPathBuilderException) {
                return Refusal.plain("its certificate is not one that this Java trusts", CHECK);
            }
        }
        return Refusal.plain("no safe connection came about (%s)".formatted(words(fault)), CHECK);
    }

    private static Refusal broken(Throwable fault) {
        if (fault instanceof SocketTimeoutException) {
            return Refusal.of("the server does not answer", LATER);
        }
        if (fault instanceof Body.TooLarge) {
            return Refusal.plain("it is larger than 10 MB, too much for a page", BROWSER);
        }
        if (fault instanceof Body.OddlyPacked) {
            return Refusal.of(
                    "it is packed in a way that was not asked for ('%s')".formatted(words(fault)),
                    BROWSER);
        }
        if (fault instanceof ConnectException || fault instanceof NoRouteToHostException) {
            return Refusal.plain("nothing answers there", "Check the address, or try again later.");
        }
        if (fault instanceof NoHttpResponseException) {
            return Refusal.of("the server hung up without an answer", LATER);
        }
        if (fault instanceof ZipException) {
            return Refusal.of("its packed answer is damaged", LATER);
        }
        return fault instanceof MessageConstraintException
                ? Refusal.of("the head of its answer is too long", BROWSER)
                : cut(fault);
    }

    private static Refusal cut(Throwable fault) {
        boolean early =
                fault instanceof ConnectionClosedException
                        || fault instanceof TruncatedChunkException
                        || fault instanceof EOFException
                        || fault instanceof SocketException;
        return early
                ? Refusal.of("the answer broke off before its end", LATER)
                : Refusal.of("reading broke off (%s)".formatted(words(fault)), LATER);
    }

    private static Refusal odd(Throwable fault) {
        return fault instanceof HttpException
                ? Refusal.of("the answer is no HTTP (%s)".formatted(words(fault)), BROWSER)
                : Refusal.of("hearsay stumbled over it (%s)".formatted(fault), "Please report it.");
    }

    private static String words(Throwable fault) {
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }

    /** Why an answer with this number is none. */
    static Refusal status(int status) {
        return switch (status) {
            case 401, 402, 407 ->
                    Refusal.of("the server wants a login (%d)".formatted(status), BROWSER);
            case 403, 451 -> Refusal.of("the server refuses it (%d)".formatted(status), BROWSER);
            case 404, 410 ->
                    Refusal.of(
                            "the server says that there is no such page (%d)".formatted(status),
                            CHECK);
            case 429 -> Refusal.of("the server was asked too often (429)", LATER);
            default ->
                    status >= 500
                            ? Refusal.of("the server has an error (%d)".formatted(status), LATER)
                            : Refusal.of("the server answered %d".formatted(status), CHECK);
        };
    }
}
