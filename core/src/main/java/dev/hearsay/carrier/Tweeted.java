package dev.hearsay.carrier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Twitter, where only the word for a message on it says so.
 *
 * <pre>{@code
 * [Lee] {tweeted} «that the bridge was safe».       Twitter
 * In a series of tweets, [Lee] {said} «…».          Twitter
 * [One Twitter user] {asked} «whether it was safe».  Twitter
 * [Lee's tweet] {suggested} «it was safe».          nobody: the tweet is the source
 * [Lee] {criticised} «the mayor's tweets».          nobody
 * }</pre>
 */
final class Tweeted implements LinkRule {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?:re)?(?:tweeted|tweets|tweeting)\\b"
                            + "|\\b(?:[Ii]n|[Vv]ia|[Oo]n|with) (?:an?|one|two|another|his|her|their|the|several|some)?"
                            + " ?(?:(?:series|string|flurry|pair|number|couple) of )?"
                            + "(?:(?!of )[\\p{L}\\p{N}'-]{1,20}+ ){0,3}?tweets?(?:storm)?\\b");

    private static final Shape USER =
            Shape.of(
                    "carrier/tweeted",
                    "(?:" + Frame.PART + "++) (?:users?|commenters?)\\b",
                    "\\b(?:users?|commenters?) (?:of|on) (?:" + Frame.PART + "++)");

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links =
                USER.find(frame, (match, named) -> named.kind() == Carrier.Kind.OTHER);
        Matcher matcher = WORD.matcher(frame.masked());
        while (matcher.find() && links.isEmpty()) {
            boolean verb = !matcher.group().contains(" ");
            if (verb
                    ? frame.isOwnCue(matcher.start(), matcher.end())
                    : Nearness.isNearest(frame, matcher)) {
                Carriers.Named twitter =
                        new Carriers.Named(
                                "Twitter",
                                Carrier.Kind.OTHER,
                                frame.inText(matcher.start(), matcher.end()));
                links.add(frame.link(twitter, matcher.start(), matcher.end(), "carrier/tweeted"));
            }
        }
        return links;
    }
}
