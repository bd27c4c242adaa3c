package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dossiers as one web page that needs nothing else: no script, no picture, no font, no network.
 *
 * <pre>{@code
 * Files.writeString(Path.of("ferry.html"), DossierPage.page(Hearsay.compare(accounts)));
 * }</pre>
 *
 * <p>For each story: five lines, the accounts and whose they are, differences first, figures side
 * by side, a line of days, who said what, the threads, what only one has, and then the articles in
 * full; whatever is said above leads to the words below. Several stories get an index on top;
 * articles without a companion stand at the end, by name alone. It prints, follows a dark screen,
 * can be read out, and tells nothing by colour alone. Nothing in an article becomes markup; a
 * policy in the page forbids scripts and any loading besides. Written in UTF-8.
 */
public final class DossierPage {

    private DossierPage() {}

    /** The whole page. */
    public static String page(List<Dossier> dossiers) {
        List<Dossier> stories =
                dossiers.stream().filter(d -> d.story().accounts().size() > 1).toList();
        List<Dossier> alone =
                dossiers.stream().filter(d -> d.story().accounts().size() < 2).toList();
        boolean single = stories.size() == 1 && alone.isEmpty();
        String title = single ? stories.get(0).title() : count(stories, alone);
        StringBuilder html = new StringBuilder(head(title));
        if (!single) {
            html.append(index(title, stories, alone));
        }
        html.append("<main>\n");
        for (int i = 0; i < stories.size(); i++) {
            html.append(DossierStory.of(stories.get(i), "s" + (i + 1), single ? 1 : 2));
        }
        return html.append(alone(alone))
                .append(
                        "</main>\n<footer>Made with hearsay. Read and compared by a machine, which errs: ")
                .append(
                        "every claim leads to the words it rests on; check them before you rely on it. ")
                .append("<a href=\"#top\">to the top</a></footer>\n</body>\n</html>\n")
                .toString();
    }

    private static String count(List<Dossier> stories, List<Dossier> alone) {
        if (stories.isEmpty() && alone.size() == 1) {
            return Wording.title(alone.get(0).story().accounts().get(0).article());
        }
        if (stories.isEmpty()) {
            return "%d articles, each alone".formatted(alone.size());
        }
        String told = stories.size() == 1 ? "1 story" : stories.size() + " stories";
        return alone.isEmpty()
                ? told
                : told
                        + (alone.size() == 1
                                ? " and 1 article alone"
                                : " and %d articles alone".formatted(alone.size()));
    }

    private static String head(String title) {
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
               <title>Dossier: %s</title>
               <style>
               %s</style>
               </head>
               <body id="top">
               """
                .formatted(Markup.line(title), Style.of("dossier.css", "drawings.css"));
    }

    private static String index(String title, List<Dossier> stories, List<Dossier> alone) {
        StringBuilder html =
                new StringBuilder(
                        "<header class=\"page\"><h1>%s</h1></header>\n<nav aria-label=\"Stories\"><ol>\n"
                                .formatted(Markup.line(title)));
        for (int i = 0; i < stories.size(); i++) {
            Dossier dossier = stories.get(i);
            html.append(
                    "<li><a href=\"#s%d\">%s</a> <span class=\"facts\">%s</span></li>\n"
                            .formatted(
                                    i + 1,
                                    Markup.words(dossier.title()),
                                    Markup.line(DossierStory.facts(dossier))));
        }
        html.append("</ol>");
        if (!alone.isEmpty()) {
            html.append("<p><a href=\"#alone\">Alone</a>: %d</p>".formatted(alone.size()));
        }
        return html.append("</nav>\n").toString();
    }

    private static String alone(List<Dossier> alone) {
        if (alone.isEmpty()) {
            return "";
        }
        return alone.stream()
                .flatMap(dossier -> dossier.story().accounts().stream().map(a -> alone(dossier, a)))
                .collect(
                        Collectors.joining(
                                "",
                                "<section id=\"alone\"><h2>Alone</h2>\n<p class=\"facts\">No other article of this run is about the same.</p>\n<ul>\n",
                                "</ul></section>\n"));
    }

    private static String alone(Dossier dossier, Account account) {
        return "<li>%s <span class=\"facts\">%s · %s</span>%s</li>\n"
                .formatted(
                        Markup.words(Wording.title(account.article())),
                        Markup.words(Labels.of(dossier).of(account.article().id())),
                        Wording.read(account),
                        dossier.notes().stream()
                                .map(note -> "<br>" + Markup.words(note.text()))
                                .collect(Collectors.joining()));
    }
}
