package dev.hearsay.intake.feed;

import dev.hearsay.intake.fetch.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The address of an item's page. */
final class Links {

    private Links() {}

    /** Its link, or else its name where that is its address. */
    static Optional<String> of(Element item, String base) {
        Optional<String> found = Optional.empty();
        for (Element child : item.children()) {
            String name = Fields.name(child);
            if (name.equals("feedburner:origlink")) {
                return whole(Fields.words(child), base);
            }
            if (name.equals("link") && found.isEmpty()) {
                found = link(child, base);
            }
        }
        return found.or(() -> permanent(item));
    }

    private static Optional<String> link(Element link, String base) {
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        boolean page = (rel.isEmpty() || rel.equals("alternate")) && !type.contains("atom");
        String address = link.hasAttr("href") ? link.attr("href") : Fields.words(link);
        return page ? whole(address, base) : Optional.empty();
    }

    private static Optional<String> permanent(Element item) {
        return Fields.first(item, java.util.List.of("guid", "id"))
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> Fields.words(guid).strip())
                .filter(Links::isWeb);
    }

    private static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** An address with its host; none where it is no address in the web. */
    static Optional<String> whole(String address, String base) {
        String stripped = address.strip();
        if (stripped.isEmpty() || isWeb(stripped)) {
            return Words.trimmed(stripped);
        }
        try {
            URI resolved = Reference.resolve(new URI(base), new URI(stripped));
            return Optional.of(resolved.toString()).filter(Links::isWeb);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
