package dev.hearsay.intake.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * Fetches what stands at an address.
 *
 * <pre>{@code
 * Fetcher fetcher = Fetcher.open(Terms.of("0.1.0"));
 * fetcher.fetch("https://courier.example/bridge.html")   ->  Fetched(…, text/html, …)
 * fetcher.fetch("http://169.254.169.254/keys")
 *   ->  Failed("Could not read 'http://169.254.169.254/keys': '169.254.169.254' is at 169.254.169.254,
 *       which is no public address. Add --allow-private if you mean it.")
 * }</pre>
 *
 * <p>A host is looked up once, refused where it is at no public address, and connected to at the
 * very address that was looked at; the same again behind each of at most five redirects, so neither
 * a redirect nor a second lookup leads inside. What robots.txt forbids is not read. Time and size
 * are limited as {@link Terms} say, whatever the server does. Certificates are checked. Nothing is
 * stored, no cookie is kept, nobody is logged in. A proxy of the environment is not used: it would
 * look the names up itself, and none of this would hold.
 *
 * <p>Never throws on what is out there. One page is fetched at a time.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_SHOWN = 200;

    private final Terms terms;
    private final Wire wire;
    private final Robots robots;
    private final Courtesy courtesy = new Courtesy();

    private Fetcher(Terms terms, Predicate<InetAddress> allowed, SSLContext trust) {
        this.terms = terms;
        this.wire = new Wire(terms.agent(), new Pinned(terms.lookup(), allowed), trust);
        this.robots = new Robots(wire, terms);
    }

    /** Opens nothing before it is asked for something. */
    public static Fetcher open(Terms terms) {
        Predicate<InetAddress> allowed =
                address -> terms.allowPrivate() || Reserved.isPublic(address);
        return new Fetcher(terms, allowed, SSLContexts.createDefault());
    }

    /** The same, with other addresses to connect to and other certificates to trust. */
    static Fetcher open(Terms terms, Predicate<InetAddress> allowed, SSLContext trust) {
        return new Fetcher(terms, allowed, trust);
    }

    /** What stands there. */
    public Answer fetch(String asked) {
        return fetch(asked, Known.NOTHING);
    }

    /** What stands there, if it is newer than what is known. */
    public synchronized Answer fetch(String asked, Known known) {
        try {
            URI address = Address.parse(asked);
            courtesy.await(address, longer(terms.pause(), robots.delay(address)));
            return walk(asked, address, known);
        } catch (Refusal refusal) {
            return new Answer.Failed(asked, refusal.message(asked));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Answer walk(String asked, URI start, Known known) throws Refusal {
        Deadline deadline = Deadline.in(terms.longest());
        URI address = start;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Reply reply = visit(start, address, known, deadline);
            if (!reply.leadsOn() || reply.location().isEmpty()) {
                return answer(asked, address, reply, known);
            }
            address = next(address, reply.location().get());
        }
        throw Refusal.of(
                "it was redirected more than %d times".formatted(MOST_REDIRECTS),
                "Open it in a browser, and give the address where it ends.");
    }

    private static URI next(URI address, String location) throws Refusal {
        try {
            return Address.follow(address, location);
        } catch (Refusal refusal) {
            throw refusal.behind(location.substring(0, Math.min(LONGEST_SHOWN, location.length())));
        }
    }

    private Reply visit(URI start, URI address, Known known, Deadline deadline) throws Refusal {
        try {
            robots.check(address, deadline);
            Body.Limit limit = new Body.Limit(terms.mostBytes(), false);
            return wire.ask(
                    new Wire.Question(address, headers(known), limit, Types.READ), deadline);
        } catch (Refusal refusal) {
            throw address.equals(start) ? refusal : refusal.behind(address.toString());
        }
    }

    private static Map<String, String> headers(Known known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", Types.READ.accept());
        headers.put("Accept-Language", "en");
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    private Answer answer(String asked, URI address, Reply reply, Known known) throws Refusal {
        if (Wire.unchanged(reply) && !known.equals(Known.NOTHING)) {
            return new Answer.Unchanged(asked);
        }
        if (reply.status() != 200 && reply.status() != 203) {
            throw Faults.status(reply.status());
        }
        if (reply.body().length == 0) {
            throw Refusal.of("it is empty", "Check the address.");
        }
        return new Fetched(
                asked,
                address.toString(),
                reply.type().name(),
                reply.type().charset(),
                reply.body(),
                terms.clock().instant(),
                reply.known());
    }

    /** Lets go of every connection. */
    @Override
    public void close() {
        wire.close();
    }
}
