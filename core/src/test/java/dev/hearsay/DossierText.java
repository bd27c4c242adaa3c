package dev.hearsay;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.lineage.Family;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.story.Citation;
import dev.hearsay.strand.Strand;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A dossier as people read it in a diff: the articles of a story, which of them are one, its
 * findings, what is retold, and its threads. Ids, confidences and places are left out.
 *
 * <pre>{@code
 * story: Ferry runs aground
 * article: courier.txt
 * article: radio.txt
 * family: NTA: courier.txt (original), radio.txt | Their texts are the same. | lineage/same-text
 *
 * figure, differ: passengers on board | finding/figure
 *   courier.txt: 140 passengers | 140 passenger
 *   daily.txt: 150 passengers | 150 passenger | Bo Berg
 *
 * retold: Ann Lee, by 3, from 2 | retelling/quoted
 *   courier.txt: "The hull is sound,"
 *   post.txt: "The hull is safe and sound," | altered: safe and
 *
 * thread: the hull
 *   courier.txt: "The hull is sound,"
 * }</pre>
 */
final class DossierText {
    private static final int WHOLE = 16;
    private static final int END = 7;

    private final Dossier dossier;
    private final StringBuilder text = new StringBuilder();

    private DossierText(Dossier dossier) {
        this.dossier = dossier;
    }

    static String of(Dossier dossier) {
        return new DossierText(dossier).write();
    }

    private String write() {
        line("story: " + onOneLine(dossier.title()));
        for (Account account : dossier.story().accounts()) {
            line("article: " + name(account.article().id()));
        }
        dossier.lineage().families().forEach(this::family);
        dossier.findings().forEach(this::finding);
        dossier.retellings().forEach(this::retelling);
        dossier.strands().forEach(this::strand);
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The file's name. */
    private String name(String article) {
        String origin =
                dossier.story().account(article).map(a -> a.article().origin()).orElse(article);
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    private void family(Family family) {
        String articles =
                family.articles().stream()
                        .map(
                                id ->
                                        name(id)
                                                + (family.original().filter(id::equals).isPresent()
                                                        ? " (original)"
                                                        : ""))
                        .collect(Collectors.joining(", "));
        line(
                "family: %s%s | %s | %s"
                        .formatted(
                                family.name().map(name -> name + ": ").orElse(""),
                                articles,
                                family.why(),
                                family.rule()));
    }

    private void finding(Finding finding) {
        line("");
        line(
                "%s, %s: %s | %s"
                        .formatted(
                                small(finding.kind()),
                                small(finding.relation()),
                                onOneLine(finding.what()),
                                finding.rule()));
        finding.sides().forEach(this::side);
    }

    private void side(Side side) {
        line(
                "  %s: %s | %s%s"
                        .formatted(
                                name(side.article()),
                                shortened(side.passage().words()),
                                shortened(side.value()),
                                side.speaker().map(name -> " | " + onOneLine(name)).orElse("")));
    }

    private void retelling(Retelling retelling) {
        line("");
        String speaker =
                retelling.variants().stream()
                        .flatMap(variant -> dossier.story().statement(variant.citation()).stream())
                        .map(Statement::speaker)
                        .flatMap(known -> known.name().stream())
                        .findFirst()
                        .map(DossierText::onOneLine)
                        .orElse(small(Speaker.Kind.UNKNOWN));
        line(
                "retold: %s, by %d, from %d | %s"
                        .formatted(
                                speaker,
                                retelling.carriers(),
                                retelling.origins(),
                                retelling.rule()));
        retelling.variants().forEach(this::variant);
    }

    private void variant(Variant variant) {
        String changes =
                variant.changes().stream().map(Passage::words).collect(Collectors.joining(" + "));
        line(
                "  %s%s"
                        .formatted(
                                words(variant.citation()),
                                variant.altered() ? " | altered: " + onOneLine(changes) : ""));
    }

    private void strand(Strand strand) {
        line("");
        line("thread: " + onOneLine(strand.label()));
        strand.statements().forEach(citation -> line("  " + words(citation)));
    }

    private String words(Citation citation) {
        String words =
                dossier.story()
                        .statement(citation)
                        .map(statement -> statement.attribution().content())
                        .orElse(List.of())
                        .stream()
                        .map(Passage::words)
                        .collect(Collectors.joining(" + "));
        return name(citation.article()) + ": " + shortened(words);
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String onOneLine(String words) {
        return String.join(" ", words.strip().split("\\s+", -1));
    }

    private static String shortened(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        return words.size() <= WHOLE
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, END))
                        + " … "
                        + String.join(" ", words.subList(words.size() - END, words.size()));
    }
}
