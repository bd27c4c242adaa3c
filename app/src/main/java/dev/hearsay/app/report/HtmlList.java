package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import java.util.stream.Collectors;

/**
 * The column beside the text: every statement with who says it, each linked to its place and back.
 */
final class HtmlList {
    private static final int DEEPEST = 4;

    private HtmlList() {}

    static String of(Account account, String anchor) {
        StringBuilder html =
                new StringBuilder("<aside aria-labelledby=\"%s-list\">\n".formatted(anchor));
        html.append("<h3 id=\"%s-list\">Who says what</h3>\n".formatted(anchor));
        html.append("<p class=\"count\">")
                .append(Markup.line(Wording.count(account)))
                .append("</p>\n");
        if (!account.statements().isEmpty()) {
            html.append("<ol class=\"statements\" role=\"list\">\n");
            Nested.of(account.statements()).forEach(nested -> html.append(entry(nested, anchor)));
            html.append("</ol>\n");
        }
        html.append(notes(account, anchor));
        return html.append("</aside>\n").toString();
    }

    private static String entry(Nested nested, String anchor) {
        Statement statement = nested.statement();
        int number = nested.number();
        String within =
                nested.depth() == 0
                        ? ""
                        : Markup.unseen("handed on by " + around(statement) + ": ");
        String source =
                Wording.source(statement)
                        .map(words -> "<b class=\"source\">" + Markup.line(words) + "</b>")
                        .orElse("<b class=\"nobody\">source not given</b>");
        String cue =
                Wording.cue(statement)
                        .map(words -> " <span class=\"cue\">" + Markup.line(words) + "</span>")
                        .orElse("");
        String manner = Wording.manner(statement.manner());
        return """
               <li id="%s-s%d" class="in%d"><div class="who" dir="auto"><a class="number" href="#%s-t%d">%s%d</a> %s%s%s \
               <span class="manner %s">%s</span></div><blockquote dir="auto">%s</blockquote></li>
               """
                .formatted(
                        anchor,
                        number,
                        Math.min(nested.depth(), DEEPEST),
                        anchor,
                        number,
                        Markup.unseen("to the text of "),
                        number,
                        within,
                        source,
                        cue,
                        manner,
                        manner,
                        Markup.line(Wording.pieces(statement.attribution().content())));
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
