package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Voice;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.speaker.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who speaks in an article: how often, in which roles, and by which words the text means them; each
 * of these leads to its first place and lights up all places, by the style alone.
 */
final class HtmlWho {

    private HtmlWho() {}

    /** The list under its heading; nothing where nobody speaks. */
    static String of(Account account, String anchor) {
        List<Voice> voices = Voice.of(account);
        if (voices.isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<h3 id=\"%s-who\">Who is who</h3>\n".formatted(anchor));
        html.append("<ul class=\"voices\" role=\"list\">\n");
        for (int i = 0; i < voices.size(); i++) {
            html.append(entry(voices.get(i), Sighting.of(voices.get(i), i + 1), anchor));
        }
        return html.append("</ul>\n").toString();
    }

    /** One rule for as many as speak in any of the articles: all that means one is lit together. */
    static String style(List<Account> accounts) {
        int most = accounts.stream().mapToInt(account -> Voice.of(account).size()).max().orElse(0);
        StringBuilder style = new StringBuilder();
        for (int voice = 1; voice <= most; voice++) {
            style.append(voice == 1 ? "" : ",\n")
                    .append("article:has(.m%d:target) .m%d".formatted(voice, voice));
        }
        return style.isEmpty() ? "" : style.append(" { background: var(--lit); }\n").toString();
    }

    private static String entry(Voice voice, List<Sighting> sightings, String anchor) {
        String roles =
                voice.roles().isEmpty()
                        ? ""
                        : " <span class=\"role\">"
                                + Markup.line(String.join("; ", voice.roles()))
                                + "</span>";
        return "<li><span dir=\"auto\">%s</span> <span class=\"kind\">%s%s</span>%s%s</li>\n"
                .formatted(
                        HtmlList.name(voice.name(), voice.isKnown(), proof(voice)),
                        voice.isKnown() ? Wording.small(voice.kind()) + ", " : "",
                        Wording.number(voice.statements()),
                        roles,
                        places(sightings, anchor));
    }

    private static String proof(Voice voice) {
        return voice.entity()
                .map(entity -> Visible.line(entity.rule() + ", " + entity.key()))
                .orElse(
                        voice.kind() == Speaker.Kind.UNKNOWN
                                ? "whose words they are could not be told"
                                : "");
    }

    private static String places(List<Sighting> sightings, String anchor) {
        Map<String, List<Sighting>> wordings = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            wordings.computeIfAbsent(sighting.words(), words -> new ArrayList<>()).add(sighting);
        }
        return wordings.isEmpty()
                ? ""
                : wordings.entrySet().stream()
                        .map(entry -> place(entry.getKey(), entry.getValue(), anchor))
                        .collect(
                                Collectors.joining(
                                        ", ", "<div class=\"places\">in the text: ", "</div>"));
    }

    private static String place(String words, List<Sighting> sightings, String anchor) {
        String times = sightings.size() == 1 ? "" : " ×" + sightings.size();
        return "<a href=\"#%s\">%s</a>%s"
                .formatted(sightings.get(0).id(anchor), Markup.line(words), times);
    }
}
