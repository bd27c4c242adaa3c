package dev.hearsay.app.html;

import dev.hearsay.app.dossier.Alteration;
import dev.hearsay.app.dossier.Chorus;
import dev.hearsay.app.dossier.Labels;
import dev.hearsay.app.dossier.Passing;
import dev.hearsay.app.dossier.Saying;
import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.report.Telling;
import dev.hearsay.app.report.Wording;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.story.Citation;
import dev.hearsay.strand.Strand;
import java.util.List;
import java.util.stream.Collectors;

/** Who said what, each thing once with all who carry it; and the threads. */
final class DossierWho {
    /** How many things a speaker says before the rest unfolds. */
    private static final int SHOWN = 6;

    private final Dossier dossier;
    private final Labels labels;
    private final Places places;
    private final int level;

    DossierWho(Dossier dossier, Labels labels, Places places, int level) {
        this.dossier = dossier;
        this.labels = labels;
        this.places = places;
        this.level = level;
    }

    /** Everybody who speaks; nothing where nobody does. */
    String said() {
        return Chorus.of(dossier).stream().map(this::chorus).collect(Collectors.joining());
    }

    private String chorus(Chorus chorus) {
        List<Saying> sayings = chorus.sayings();
        List<Saying> first = sayings.subList(0, Math.min(SHOWN, sayings.size()));
        String more =
                sayings.size() <= SHOWN
                        ? ""
                        : "<details><summary>and %d more</summary>\n%s</details>\n"
                                .formatted(
                                        sayings.size() - SHOWN,
                                        list(sayings.subList(SHOWN, sayings.size())));
        return "<section class=\"chorus\"><h%d class=\"%s\">%s</h%d>\n%s%s</section>\n"
                .formatted(
                        level,
                        chorus.known() ? "source" : "nobody",
                        Markup.words(chorus.name()),
                        level,
                        list(first),
                        more);
    }

    private String list(List<Saying> sayings) {
        return sayings.stream()
                .map(this::saying)
                .collect(Collectors.joining("", "<ul class=\"sayings\">\n", "</ul>\n"));
    }

    private String saying(Saying saying) {
        Saying.Form shown = saying.shown();
        String spread =
                saying.carriers() == 1
                        ? ""
                        : " <span class=\"spread\">%s</span>".formatted(saying.spread());
        List<Saying.Form> alike =
                saying.forms().stream().filter(form -> !saying.altered().contains(form)).toList();
        return "<li><blockquote dir=\"auto\">%s</blockquote><div class=\"in\"><span class=\"stance\">%s</span>%s %s</div>%s</li>\n"
                .formatted(
                        words(shown),
                        Telling.verb(shown.statement()),
                        spread,
                        alike.stream().map(this::account).collect(Collectors.joining(", ")),
                        saying.altered().stream()
                                .map(form -> altered(saying, form))
                                .collect(Collectors.joining()));
    }

    private String words(Saying.Form form) {
        return Markup.line(Wording.pieces(form.statement().attribution().content()));
    }

    private String account(Saying.Form form) {
        return places.link(
                form.article(),
                form.statement().attribution().content(),
                Markup.words(labels.of(form.article())));
    }

    private String altered(Saying saying, Saying.Form form) {
        return "<div class=\"altered\"><span class=\"label\">altered in %s:</span> %s</div>"
                .formatted(account(form), DossierFindings.altered(Alteration.of(saying, form)));
    }

    /** The threads; nothing where there are none. */
    String threads() {
        return dossier.strands().stream().map(this::thread).collect(Collectors.joining());
    }

    private String thread(Strand strand) {
        return "<section class=\"thread\"><h%d>%s <span class=\"sort\">%s</span></h%d>\n<ol>\n%s</ol></section>\n"
                .formatted(
                        level,
                        Markup.words(strand.label()),
                        Wording.number(strand.statements().size()),
                        level,
                        strand.statements().stream()
                                .map(this::passing)
                                .collect(Collectors.joining()));
    }

    private String passing(Citation citation) {
        return Passing.of(dossier, labels, citation)
                .map(
                        passing ->
                                "<li><span class=\"in\">%s</span> %s</li>\n"
                                        .formatted(
                                                Markup.words(passing.head()),
                                                dossier.story()
                                                        .statement(citation)
                                                        .map(
                                                                said ->
                                                                        places.link(
                                                                                citation.article(),
                                                                                said.attribution()
                                                                                        .content(),
                                                                                Markup.words(
                                                                                        passing
                                                                                                .words())))
                                                        .orElse("")))
                .orElse("");
    }
}
