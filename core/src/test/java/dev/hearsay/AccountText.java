package dev.hearsay;

import dev.hearsay.article.Layout;
import dev.hearsay.article.Note;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An account as people read it in a diff: the statements, the notes, the layout. Confidences are
 * left out; of long contents the first and last words are shown.
 */
final class AccountText {
    private static final int WHOLE = 14;
    private static final int END = 6;

    private AccountText() {}

    static String of(Account account) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : account.statements()) {
            statement(text, statement);
            text.append('\n');
        }
        if (account.statements().isEmpty()) {
            text.append("# no statement\n\n");
        }
        for (Note note : account.notes()) {
            line(text, "note", note.kind() + at(account.article().text(), note));
        }
        layout(text, account.article().layout());
        return text.toString();
    }

    private static void statement(StringBuilder text, Statement statement) {
        Attribution attribution = statement.attribution();
        line(text, statement.id(), attribution.rule());
        line(text, "source", joined(attribution.source()));
        line(text, "cue", joined(attribution.cue()));
        List<Passage> content = attribution.content();
        for (int i = 0; i < content.size(); i++) {
            line(text, i == 0 ? "content" : "content+", shortened(content.get(i).words()));
        }
        line(text, "manner", statement.manner().name().toLowerCase(Locale.ROOT));
        statement.within().ifPresent(outer -> line(text, "within", outer));
    }

    private static void layout(StringBuilder text, Layout layout) {
        line(text, "headline", joined(layout.headline().stream().toList()));
        layout.byline().ifPresent(byline -> line(text, "byline", byline.passage().words()));
        layout.dateline().ifPresent(dateline -> line(text, "dateline", dateline.words()));
        layout.body().forEach(passage -> line(text, "body", shortened(passage.words())));
        layout.furniture()
                .forEach(
                        furniture ->
                                line(
                                        text,
                                        furniture.kind().name().toLowerCase(Locale.ROOT),
                                        shortened(furniture.passage().words())));
    }

    private static String at(String text, Note note) {
        return note.span()
                .map(span -> ", " + shortened(text.substring(span.start(), span.end())))
                .orElse("");
    }

    private static String joined(List<Passage> passages) {
        return passages.isEmpty()
                ? "-"
                : passages.stream()
                        .map(passage -> String.join(" ", words(passage.words())))
                        .collect(Collectors.joining(" + "));
    }

    private static String shortened(String text) {
        List<String> words = words(text);
        return words.size() <= WHOLE
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, END))
                        + " … "
                        + String.join(" ", words.subList(words.size() - END, words.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
