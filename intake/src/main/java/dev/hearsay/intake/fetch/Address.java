package dev.hearsay.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as people paste it becomes one that can be asked for.
 *
 * <pre>{@code
 * HTTP://Courier.example/a b#top   ->  http://courier.example/a%20b
 * file:///etc/hosts                ->  refused
 * http://ann:lee@courier.example/  ->  refused
 * }</pre>
 */
final class Address {
    private static final int LONGEST = 8192;
    private static final int MOST_PORT = 65_535;
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String CHECK = "Check the address.";

    private Address() {}

    /** What a person typed. */
    static URI parse(String typed) throws Refusal {
        return checked(uri(typed.strip()));
    }

    /** Where a redirect leads. */
    static URI follow(URI from, String location) throws Refusal {
        return checked(Reference.resolve(from, uri(location.strip())));
    }

    private static URI uri(String typed) throws Refusal {
        if (typed.length() > LONGEST) {
            throw Refusal.plain(
                    "the address is longer than %d characters".formatted(LONGEST), CHECK);
        }
        try {
            return new URI(escaped(plainHost(typed)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw Refusal.plain("that is no address", CHECK);
        }
    }

    private static URI checked(URI uri) throws Refusal {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Refusal.plain(
                    "it is not an http or https address ('%s:')".formatted(scheme),
                    "Give an address that begins with https://.");
        }
        if (uri.getRawUserInfo() != null) {
            throw Refusal.plain(
                    "the address carries a name or password before the @", "Leave those out.");
        }
        if (host.isEmpty() || uri.getPort() == 0 || uri.getPort() > MOST_PORT) {
            throw Refusal.plain("that is no address", CHECK);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(scheme + "://" + host + port + (path.isEmpty() ? "/" : path) + query);
    }

    /** A host in other letters than ASCII is written in those: {@code xn--…}. */
    private static String plainHost(String typed) {
        int start = host(typed);
        int end = start;
        while (start > 0 && end < typed.length() && "/?#:@".indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        String host = start == 0 ? "" : typed.substring(start, end);
        boolean ascii = host.chars().allMatch(c -> c < 0x80);
        return ascii
                ? typed
                : typed.substring(0, start)
                        + IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)
                        + typed.substring(end);
    }

    /** Where the host begins: behind the two slashes that open the address; 0 where it has none. */
    private static int host(String typed) {
        int slashes = typed.indexOf("//");
        boolean opens = slashes >= 0 && typed.indexOf('/') == slashes;
        boolean scheme = slashes == 0 || (slashes > 0 && typed.charAt(slashes - 1) == ':');
        return opens && scheme ? slashes + 2 : 0;
    }

    private static String escaped(String typed) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : typed.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            boolean legal = letter || LEGAL.indexOf(c) >= 0;
            escaped.append(legal ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return stray(escaped.toString());
    }

    /** A percent sign that escapes nothing is meant as itself. */
    private static String stray(String address) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean escapes =
                    i + 2 < address.length()
                            && Character.digit(address.charAt(i + 1), 16) >= 0
                            && Character.digit(address.charAt(i + 2), 16) >= 0;
            whole.append(c == '%' && !escapes ? "%25" : String.valueOf(c));
        }
        return whole.toString();
    }
}
