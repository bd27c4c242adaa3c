package dev.hearsay.app.dossier;

import dev.hearsay.claim.Statement;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Side;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that one speaker said, in all its forms.
 *
 * @param id the id of the retelling; empty where only one article has it
 * @param forms its forms, in the order in which the articles came; never empty
 * @param carriers how many articles hand it on
 * @param origins from how many accounts they come
 */
public record Saying(Optional<String> id, List<Form> forms, int carriers, int origins) {

    /**
     * One form.
     *
     * @param variant where it stands, and how it differs
     * @param statement the statement
     */
    public record Form(Variant variant, Statement statement) {

        private int length() {
            return statement.attribution().content().stream()
                    .mapToInt(p -> p.span().length())
                    .sum();
        }

        private boolean isOf(Side side) {
            return article().equals(side.article())
                    && side.statement().filter(statement.id()::equals).isPresent();
        }

        /** The article that has it. */
        public String article() {
            return variant.citation().article();
        }
    }

    /**
     * The saying that a retelling is; without a form where the story has none of its statements.
     */
    static Saying of(Retelling retelling, Dossier dossier) {
        List<Form> forms = new ArrayList<>();
        for (Variant variant : retelling.variants()) {
            dossier.story()
                    .statement(variant.citation())
                    .ifPresent(statement -> forms.add(new Form(variant, statement)));
        }
        return new Saying(
                Optional.of(retelling.id()), forms, retelling.carriers(), retelling.origins());
    }

    /** The same with the forms of another, which the same text has in another article. */
    Saying and(Saying other) {
        List<Form> all = new ArrayList<>(forms);
        all.addAll(other.forms);
        int articles = (int) all.stream().map(Form::article).distinct().count();
        return new Saying(id, all, articles, origins);
    }

    /** What a side of a finding quotes, piece by piece; nothing where it is no form of a saying. */
    public static List<Alteration> quoted(Dossier dossier, Side side) {
        for (Retelling retelling : dossier.retellings()) {
            Saying saying = of(retelling, dossier);
            for (Form form : saying.forms) {
                if (form.isOf(side)) {
                    return Alteration.of(saying, form);
                }
            }
        }
        return List.of();
    }

    /** Copies its list. */
    public Saying {
        forms = List.copyOf(forms);
    }

    /** The form to show: the first that is not altered. */
    public Form shown() {
        return forms.stream()
                .filter(form -> !form.variant().altered())
                .findFirst()
                .orElse(forms.get(0));
    }

    /** The form with most words among those that are not altered. */
    Form fullest() {
        return forms.stream()
                .filter(form -> !form.variant().altered())
                .max(Comparator.comparingInt(form -> form.length()))
                .orElse(forms.get(0));
    }

    /** The forms whose quoted words are altered, but for the one that is shown. */
    public List<Form> altered() {
        return forms.stream()
                .filter(form -> form.variant().altered() && !form.equals(shown()))
                .toList();
    }

    /** {@code carried by 3, from 1}; {@code only here} of what one article has. */
    public String spread() {
        return carriers == 1
                ? "in one article"
                : "carried by %d, from %d".formatted(carriers, origins);
    }
}
