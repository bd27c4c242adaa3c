package dev.hearsay.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once; the connection goes to the very addresses that were looked at, so that no
 * second answer can lead elsewhere.
 */
final class Pinned implements DnsResolver {
    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;

    Pinned(Lookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    /** A host that is at no public address. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host, InetAddress address) {
            super(
                    "'%s' is at %s, which is no public address"
                            .formatted(host, address.getHostAddress()));
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> found = lookup.addresses(host);
        InetAddress[] pinned = found.stream().filter(allowed).toArray(InetAddress[]::new);
        if (found.isEmpty()) {
            throw new UnknownHostException(host);
        }
        if (pinned.length == 0) {
            throw new NotPublic(host, found.get(0));
        }
        return pinned;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
