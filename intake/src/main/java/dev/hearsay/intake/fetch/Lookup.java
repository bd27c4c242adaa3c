package dev.hearsay.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where a host is.
 *
 * <pre>{@code
 * Lookup.system().addresses("localhost")  ->  [127.0.0.1]
 * }</pre>
 */
public interface Lookup {

    /**
     * The addresses of a host, at least one.
     *
     * @param host a name, or an address in numbers
     * @throws UnknownHostException where there is none of that name
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As this machine looks names up. */
    static Lookup system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
