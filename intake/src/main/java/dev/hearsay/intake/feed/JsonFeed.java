package dev.hearsay.intake.feed;

import dev.hearsay.web.Json;
import dev.hearsay.web.LooseJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    /** More brackets and commas than any feed for readers has; each takes memory. */
    private static final int MOST_MARKS = 1_000_000;

    private JsonFeed() {}

    /** The feed that the characters spell; none where they spell something else. */
    static Optional<Feed> read(String source, String base) {
        String kept = bounded(source);
        List<Json> values = LooseJson.parse(kept);
        if (values.isEmpty() || !isFeed(values.get(0))) {
            return Optional.empty();
        }
        Json feed = values.get(0);
        List<FeedItem> items = new ArrayList<>();
        List<Json> all = feed.field("items").map(Json::items).orElse(List.of());
        for (Json item : all.subList(0, Math.min(all.size(), Feed.MOST_ITEMS))) {
            items.add(item(item, base));
        }
        boolean cut = all.size() > Feed.MOST_ITEMS || kept.length() < source.length();
        boolean broken = !source.stripTrailing().endsWith("}");
        return Optional.of(new Feed(line(feed, "title"), items, cut, broken));
    }

    private static boolean isFeed(Json value) {
        boolean named = value.text("version").filter(JsonFeed::isVersion).isPresent();
        return named && value.field("items").isPresent();
    }

    private static boolean isVersion(String version) {
        return version.contains("jsonfeed.org/version");
    }

    private static String bounded(String source) {
        int most = Math.min(source.length(), LooseJson.MOST_CHARACTERS);
        int marks = 0;
        for (int i = 0; i < most; i++) {
            marks += "{[,".indexOf(source.charAt(i)) >= 0 ? 1 : 0;
            if (marks > MOST_MARKS) {
                return source.substring(0, i);
            }
        }
        return source.substring(0, most);
    }

    private static FeedItem item(Json item, String base) {
        return new FeedItem(
                item.text("id").flatMap(Words::trimmed),
                item.text("url")
                        .or(() -> item.text("external_url"))
                        .flatMap(address -> Links.whole(address, base)),
                line(item, "title"),
                item.text("date_published")
                        .or(() -> item.text("date_modified"))
                        .flatMap(Words::trimmed),
                authors(item),
                Optional.empty(),
                item.text("content_html")
                        .or(() -> item.text("content_text").map(Words::html))
                        .orElse(""),
                item.text("summary").map(Words::html).orElse(""));
    }

    private static Optional<String> line(Json value, String name) {
        return value.text(name).flatMap(Words::plain);
    }

    private static Optional<String> authors(Json item) {
        List<String> names = new ArrayList<>();
        for (String field : List.of("authors", "author")) {
            for (Json author : item.field(field).map(Json::items).orElse(List.of())) {
                line(author, "name").filter(name -> !names.contains(name)).ifPresent(names::add);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
