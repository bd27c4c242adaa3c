package dev.hearsay.intake.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * Where an address that leaves something out leads (RFC 3986, 5.2).
 *
 * <pre>{@code
 * http://courier.example/news/list?page=1   ?page=2    http://courier.example/news/list?page=2
 * http://courier.example/news/list          ../../a    http://courier.example/a
 * }</pre>
 */
public final class Reference {
    private static final String UP = "/..";

    private Reference() {}

    /** The whole address; {@link IllegalArgumentException} where there is none. */
    public static URI resolve(URI base, URI reference) {
        // java.net.URI follows RFC 2396, in which a query alone drops the last part of the path.
        boolean query = reference.toString().startsWith("?");
        String path = Optional.ofNullable(base.getRawPath()).orElse("");
        URI whole = query ? URI.create(path + reference) : reference;
        return withoutStepsAboveTheTop(base.resolve(whole));
    }

    private static URI withoutStepsAboveTheTop(URI address) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        if (!path.equals(UP) && !path.startsWith(UP + "/")) {
            return address;
        }
        String rest = path;
        while (rest.equals(UP) || rest.startsWith(UP + "/")) {
            rest = rest.substring(UP.length());
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String site = "%s://%s".formatted(address.getScheme(), address.getRawAuthority());
        return URI.create(site + (rest.isEmpty() ? "/" : rest) + query);
    }
}
