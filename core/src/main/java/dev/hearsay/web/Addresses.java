package dev.hearsay.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.internal.StringUtil;

/** Addresses as they are made whole and compared. */
final class Addresses {
    private static final int MOST = 2000;

    private Addresses() {}

    /** An address made whole; nothing where it is none of the web. */
    static Optional<String> whole(String base, String address) {
        String words = address.strip();
        if (words.isEmpty() || words.length() > MOST) {
            return Optional.empty();
        }
        String whole = StringUtil.resolve(base, words);
        boolean web = whole.startsWith("http://") || whole.startsWith("https://");
        return Optional.of(whole).filter(w -> web && w.indexOf(' ') < 0);
    }

    /** An address without scheme, {@code www.}, query, fragment and the slash at its end. */
    static String bare(String address) {
        String bare = address.strip().replaceFirst("^(?i)https?://(?:www\\.)?", "");
        int end = bare.length();
        for (char mark : new char[] {'?', '#'}) {
            int found = bare.indexOf(mark);
            end = found >= 0 && found < end ? found : end;
        }
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        return bare.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The name of the host without {@code www.}, in lower case; empty where there is none. */
    static String host(String address) {
        String bare = bare(address);
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }

    /** Whether an address is a site's front page. */
    static boolean isFront(String address) {
        try {
            URI uri = new URI(address);
            String path = uri.getPath();
            return (path == null || path.length() <= 1) && uri.getQuery() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
