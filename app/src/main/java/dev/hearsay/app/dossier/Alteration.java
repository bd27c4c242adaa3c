package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a quotation, and whether its words are altered.
 *
 * <pre>{@code
 * "The hull is safe and sound,"   altered: safe and
 *   "The hull is    as it was said
 *   safe and        altered
 *   sound,"         as it was said
 * }</pre>
 *
 * @param words the words, with no line end, a space at either end where one stands there
 * @param altered whether they differ from the fullest quotation
 */
public record Alteration(String words, boolean altered) {

    /** The pieces of what a form of a saying quotes; none is empty. */
    public static List<Alteration> of(Saying.Form form) {
        List<Alteration> pieces = new ArrayList<>();
        List<Passage> contents = form.statement().attribution().content();
        for (Passage content : contents) {
            if (!pieces.isEmpty()) {
                pieces.add(new Alteration(" … ", false));
            }
            add(content, form.variant().changes(), pieces);
        }
        return pieces;
    }

    private static void add(Passage content, List<Passage> changes, List<Alteration> pieces) {
        int start = content.span().start();
        int at = start;
        List<Span> spans =
                changes.stream()
                        .map(Passage::span)
                        .filter(content.span()::contains)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        for (Span span : spans) {
            if (span.start() >= at) {
                add(content.words().substring(at - start, span.start() - start), false, pieces);
                add(
                        content.words().substring(span.start() - start, span.end() - start),
                        true,
                        pieces);
                at = span.end();
            }
        }
        add(content.words().substring(at - start), false, pieces);
    }

    private static void add(String words, boolean altered, List<Alteration> pieces) {
        String line = Visible.line(words);
        if (!line.isEmpty()) {
            String before = words.startsWith(line.substring(0, 1)) ? "" : " ";
            String after = words.endsWith(line.substring(line.length() - 1)) ? "" : " ";
            pieces.add(new Alteration(before + line + after, altered));
        }
    }

    /** {@code "The hull is [safe and] sound,"}: on one line, what is altered in brackets. */
    static String line(Saying.Form form) {
        return of(form).stream()
                .map(piece -> piece.altered ? "[" + piece.words + "]" : piece.words)
                .collect(Collectors.joining());
    }
}
