package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Lines;
import dev.hearsay.app.report.Nested;
import dev.hearsay.app.report.Setting;
import dev.hearsay.app.report.Telling;
import dev.hearsay.app.report.Wording;
import dev.hearsay.carrier.Carrier;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The column beside the text: every statement with who says it, each linked to its place and back.
 */
final class HtmlList {
    private static final int DEEPEST = 4;

    private HtmlList() {}

    static String of(Account account, String anchor) {
        StringBuilder html =
                new StringBuilder("<aside aria-labelledby=\"%s-list\">\n".formatted(anchor));
        html.append(HtmlWho.of(account, anchor));
        html.append("<h3 id=\"%s-list\">Who says what</h3>\n".formatted(anchor));
        html.append("<p class=\"count\">")
                .append(Markup.line(Wording.count(account)))
                .append("</p>\n");
        if (!account.statements().isEmpty()) {
            html.append("<ol class=\"statements\" role=\"list\">\n");
            String text = account.article().text();
            Telling.of(account).forEach(telling -> html.append(entry(telling, text, anchor)));
            html.append("</ol>\n");
        }
        html.append(notes(account, anchor));
        return html.append("</aside>\n").toString();
    }

    private static String entry(Telling telling, String text, String anchor) {
        Nested nested = telling.nested();
        int number = nested.number();
        return """
               <li id="%s-s%d" class="in%d"><div class="who" dir="auto"><a class="number" href="#%s-t%d">%s%d</a> %s%s</div>\
               <blockquote dir="auto">%s</blockquote>%s%s</li>
               """
                .formatted(
                        anchor,
                        number,
                        Math.min(nested.depth(), DEEPEST),
                        anchor,
                        number,
                        Markup.unseen("to the text of "),
                        number,
                        within(nested),
                        who(telling),
                        Markup.line(Wording.pieces(telling.statement().attribution().content())),
                        setting(telling.statement(), text),
                        words(telling));
    }

    private static String within(Nested nested) {
        return nested.depth() == 0
                ? ""
                : Markup.unseen("handed on by " + around(nested.statement()) + ": ");
    }

    private static String who(Telling telling) {
        String asides =
                telling.asides().isEmpty()
                        ? ""
                        : " <span class=\"role\">("
                                + Markup.line(String.join("; ", telling.asides()))
                                + ")</span>";
        return name(telling.name(), telling.isKnown(), telling.proof())
                + asides
                + " <span class=\"stance\">"
                + telling.verb()
                + "</span>";
    }

    /** A speaker's name; under the pointer what it was told by. */
    static String name(String name, boolean known, String proof) {
        String title = proof.isEmpty() ? "" : " title=\"" + Markup.line(proof) + "\"";
        return "<b class=\"%s\"%s>%s</b>"
                .formatted(known ? "source" : "nobody", title, Markup.line(name));
    }

    /** To whom, where, when, and through whom; under the pointer the words that prove a carrier. */
    private static String setting(Statement statement, String text) {
        Optional<String> occasion =
                Setting.of(text, statement.occasion()).map(words -> Markup.line(words));
        Optional<String> chain =
                Optional.of(
                                statement.chain().carriers().stream()
                                        .map(HtmlList::carrier)
                                        .collect(Collectors.joining(" &lt;- ")))
                        .filter(links -> !links.isEmpty())
                        .map(links -> "via " + links);
        return Stream.of(occasion, chain)
                .flatMap(Optional::stream)
                .reduce((when, through) -> when + " · " + through)
                .map(words -> "<div class=\"setting\" dir=\"auto\">" + words + "</div>")
                .orElse("");
    }

    private static String carrier(Carrier carrier) {
        String proof = "\"" + carrier.passage().words() + "\" (" + carrier.rule() + ")";
        return "<span class=\"carrier\" title=\"%s\">%s</span>"
                .formatted(Markup.line(proof), Markup.line(carrier.name()));
    }

    private static String words(Telling telling) {
        boolean nobody = Wording.source(telling.statement()).isEmpty();
        String manner = Wording.small(telling.statement().manner());
        return "<div class=\"words\" dir=\"auto\">%s%s<span class=\"manner %s\">%s</span></div>"
                .formatted(
                        nobody ? "<i class=\"nobody\">" + Wording.NO_SOURCE + "</i> " : "",
                        telling.words().map(words -> Markup.line(words) + " ").orElse(""),
                        manner,
                        manner);
    }

    private static String around(Statement statement) {
        return statement.within().map(id -> id.replaceFirst("^s", "")).orElse("");
    }

    private static String notes(Account account, String anchor) {
        if (account.notes().isEmpty()) {
            return "";
        }
        Lines lines = Lines.of(account.article().text());
        return account.notes().stream()
                .map(
                        note ->
                                "<li>"
                                        + Markup.line(note.text())
                                        + note.span()
                                                .map(s -> " (line " + lines.place(s.start()) + ")")
                                                .orElse("")
                                        + "</li>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<h3 id=\"%s-notes\">Notes</h3>\n<ul class=\"notes\">\n"
                                        .formatted(anchor),
                                "</ul>\n"));
    }
}
