package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Block;
import dev.hearsay.app.report.Wording;
import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Accounts as one web page that needs nothing else: no script, no picture, no font, no network.
 *
 * <pre>{@code
 * Files.writeString(Path.of("bridge.html"), HtmlReport.page(List.of(account)));
 * }</pre>
 *
 * <p>Each article's text stands there in full and in order, its furniture greyed, its statements
 * marked where they stand, with who says it under the pointer and in a list beside; a number in the
 * text leads to the list and one in the list to the text. Above the list stands who speaks, and a
 * click on the words that mean them lights up all of these. Below stand the figures in a table,
 * what is told to come, and the days along a line. Several articles get an index on top, of the
 * articles and of who speaks in which. It prints, follows a dark screen, and can be read out.
 * Nothing in an article becomes markup; a policy in the page forbids scripts and any loading
 * besides. Written in UTF-8.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /** The whole page. */
    public static String page(List<Account> accounts) {
        StringBuilder html = new StringBuilder(head(accounts));
        if (accounts.size() > 1) {
            html.append(HtmlIndex.of(accounts));
        }
        html.append("<main>\n");
        for (int i = 0; i < accounts.size(); i++) {
            html.append(article(accounts.get(i), "a" + (i + 1)));
        }
        return html.append(
                        "</main>\n<footer>Made with hearsay. Marked by a trained reader, which errs: ")
                .append(
                        "check a statement in its text before you rely on it.</footer>\n</body>\n</html>\n")
                .toString();
    }

    private static String head(List<Account> accounts) {
        String title =
                accounts.size() == 1
                        ? Wording.title(accounts.get(0).article())
                        : accounts.size() + " articles";
        return """
               <!DOCTYPE html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
               base-uri 'none'; form-action 'none'">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <meta name="color-scheme" content="light dark">
               <meta name="referrer" content="no-referrer">
               <title>Who says what: %s</title>
               <style>
               %s%s</style>
               </head>
               <body id="top">
               <header class="page"><h1>Who says what</h1>
               <p class="key" aria-label="Key"><mark class="direct d1">in quotation marks</mark> \
               <mark class="indirect d1">paraphrased</mark> <mark class="mixed d1">both</mark> \
               <mark class="indirect d2">inside another</mark> \
               <span class="source">source</span> <span class="cue">cue</span> <b class="nobody">unknown</b> \
               <span class="furniture">page furniture, not read</span></p></header>
               """
                .formatted(
                        Markup.line(title),
                        Style.of("report.css", "drawings.css"),
                        HtmlWho.style(accounts));
    }

    private static String article(Account account, String anchor) {
        Article article = account.article();
        boolean titled = Block.of(article).stream().anyMatch(b -> b.kind() == Block.Kind.HEADLINE);
        StringBuilder html = new StringBuilder();
        html.append("<article id=\"%s\" aria-labelledby=\"%s-title\">\n".formatted(anchor, anchor));
        html.append("<p class=\"facts\">").append(facts(account)).append("</p>\n");
        if (!titled) {
            String title = Markup.line(Wording.title(article));
            html.append("<h2 id=\"%s-title\" dir=\"auto\">%s</h2>\n".formatted(anchor, title));
        }
        html.append("<div class=\"columns\">\n<div class=\"text\">")
                .append(HtmlText.of(account, anchor));
        html.append("</div>\n").append(HtmlList.of(account, anchor)).append("</div>\n");
        html.append(HtmlSums.of(account, anchor));
        html.append("<p class=\"fingerprint\">SHA-256 of the text: ")
                .append(Markup.line(article.sha256()));
        return html.append(" <a href=\"#top\">to the top</a></p>\n</article>\n").toString();
    }

    /**
     * Outlet, date, origin and wire, ready for the page; the origin is a link where it is a web
     * address, and left out where it is the title.
     */
    static String facts(Account account) {
        Article article = account.article();
        List<String> facts = new ArrayList<>();
        Wording.outlet(article).map(Markup::line).ifPresent(facts::add);
        Wording.published(article)
                .or(() -> article.given().date().flatMap(Wording::filled))
                .map(Markup::line)
                .ifPresent(facts::add);
        boolean shown = Wording.headline(article).isEmpty() && !isAddress(article.origin());
        Wording.filled(article.origin())
                .filter(origin -> !shown)
                .map(HtmlReport::origin)
                .ifPresent(facts::add);
        account.wire().map(HtmlReport::wire).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static String wire(Wire wire) {
        return "<span class=\"wire\" title=\"%s\">%s</span>"
                .formatted(Markup.line(wire.rule()), Markup.line(Wording.wire(wire)));
    }

    private static String origin(String origin) {
        String words = Markup.line(origin);
        return isAddress(origin)
                ? "<a href=\"%s\" rel=\"noreferrer noopener\">%s</a>".formatted(words, words)
                : words;
    }

    private static boolean isAddress(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
