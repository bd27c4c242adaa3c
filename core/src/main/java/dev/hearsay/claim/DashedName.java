package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int LONGEST_NAME = 5;
    private static final Set<String> PARTICLES =
            WordList.load(DashedName.class, "en/name-particles.txt");

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        for (Passage paragraph : reading.article().layout().body()) {
            List<Quotation> inside =
                    reading.quotations().stream()
                            .filter(q -> q.closed() && paragraph.span().contains(q.span()))
                            .toList();
            if (inside.size() == 1) {
                Span quoted = inside.get(0).span();
                String text = reading.article().text();
                named(text, paragraph.span(), quoted)
                        .filter(
                                found ->
                                        found.cue().get(0).span().start() > found.span().start()
                                                ? !spoken(out, found)
                                                : !sourced(out, found))
                        .ifPresent(found -> replace(out, found, quoted));
            }
        }
        return out;
    }

    private static Optional<Attribution> named(String text, Span paragraph, Span quoted) {
        Passage content = Passage.of(text, quoted);
        Matcher behind = BEHIND.matcher(text).region(quoted.end(), paragraph.end());
        if (text.substring(paragraph.start(), quoted.start()).isBlank() && behind.matches()) {
            return found(text, content, place(behind, 1), place(behind, 2));
        }
        Matcher before = BEFORE.matcher(text).region(paragraph.start(), quoted.start());
        if (text.substring(quoted.end(), paragraph.end()).isBlank() && before.matches()) {
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
        if (name.words().split("\\s+", -1).length > MOST_WORDS || !isName(name.words())) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(
                        List.of(content), List.of(Passage.of(text, cue)), List.of(name), 1, RULE));
    }

    /**
     * Up to a comma every word is capitalised, but for the small words of names: {@code Ann van der
     * Lee, mayor}.
     */
    private static boolean isName(String words) {
        String[] name = words.split(",", 2)[0].split("\\s+", -1);
        return name.length <= LONGEST_NAME
                && Arrays.stream(name)
                        .allMatch(
                                w ->
                                        Character.isUpperCase(w.codePointAt(0))
                                                || PARTICLES.contains(w));
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
    private static void replace(List<Attribution> out, Attribution found, Span quoted) {
        out.removeIf(
                a ->
                        2 * Covering.characters(a, quoted) >= quoted.length()
                                && a.cue().stream().noneMatch(c -> quoted.contains(c.span())));
        out.add(found);
    }
}
