package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation with a dash and a name behind it, or a name and a colon before it, as press releases
 * have it.
 *
 * <pre>{@code
 * “From today they can walk to class.” – Ragna Holt, Mayor of Maren
 * Sofie Lindqvist, apprentice: “I left a desk job for this.”
 * }</pre>
 */
final class DashedName implements Rule {
    private static final String RULE = "attributor/dashed-name";
    private static final Pattern BEHIND =
            Pattern.compile("\\s*+([–—―-]{1,2}+)\\s*+(\\p{Lu}[^.!?:;\"“”–—]{2,119})\\.?+\\s*+");
    private static final Pattern BEFORE =
            Pattern.compile("\\s*+(\\p{Lu}[^.!?:;\"“”–—]{2,79})(:)\\s*+");
    private static final int MOST_WORDS = 14;

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        for (Passage paragraph : reading.article().layout().body()) {
            List<Quotation> inside =
                    reading.quotations().stream()
                            .filter(q -> q.closed() && paragraph.span().contains(q.span()))
                            .toList();
            if (!inside.isEmpty()) {
                String text = reading.article().text();
                named(text, paragraph.span(), inside)
                        .filter(
                                found ->
                                        found.cue().get(0).span().start() > found.span().start()
                                                ? !spoken(out, found)
                                                : !sourced(out, found))
                        .ifPresent(found -> replace(out, found, inside));
            }
        }
        return out;
    }

    private static Optional<Attribution> named(
            String text, Span paragraph, List<Quotation> inside) {
        Span first = inside.get(0).span();
        Span last = inside.get(inside.size() - 1).span();
        Passage content = Passage.of(text, first.cover(last));
        boolean onlyQuoted = inside.size() == 1;
        Matcher behind = BEHIND.matcher(text).region(last.end(), paragraph.end());
        if (onlyQuoted
                && text.substring(paragraph.start(), first.start()).isBlank()
                && behind.matches()) {
            return found(text, content, place(behind, 1), place(behind, 2));
        }
        Matcher before = BEFORE.matcher(text).region(paragraph.start(), first.start());
        if (onlyQuoted
                && text.substring(last.end(), paragraph.end()).isBlank()
                && before.matches()) {
            return found(text, content, place(before, 2), place(before, 1));
        }
        return Optional.empty();
    }

    private static Span place(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static Optional<Attribution> found(
            String text, Passage content, Span cue, Span untrimmed) {
        Span source = untrimmed.trim(text);
        Passage name = Passage.of(text, source);
        if (name.words().split("\\s+", -1).length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(
                        List.of(content), List.of(Passage.of(text, cue)), List.of(name), 1, RULE));
    }

    /** Before a colon the model often knows better: {@code Petra Moll wrote on her page: “…”}. */
    private static boolean sourced(List<Attribution> attributions, Attribution found) {
        return attributions.stream()
                .anyMatch(a -> !a.source().isEmpty() && Covering.characters(a, found.span()) > 0);
    }

    /** What looks like a name holds a cue: {@code “We are closed,” – Ann Lee said}. */
    private static boolean spoken(List<Attribution> attributions, Attribution found) {
        Span name = found.source().get(0).span();
        return attributions.stream()
                .flatMap(a -> a.cue().stream())
                .anyMatch(cue -> name.contains(cue.span()));
    }

    /** What was read of the same quotation gives way, but for what stands inside it. */
    private static void replace(List<Attribution> out, Attribution found, List<Quotation> inside) {
        Span quoted = inside.get(0).span();
        out.removeIf(
                a ->
                        2 * Covering.characters(a, quoted) >= quoted.length()
                                && a.cue().stream().noneMatch(c -> quoted.contains(c.span())));
        out.add(found);
    }
}
