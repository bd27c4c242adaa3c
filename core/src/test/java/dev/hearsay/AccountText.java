package dev.hearsay;

import dev.hearsay.article.Layout;
import dev.hearsay.carrier.Chain;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.figure.Figure;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.page.Note;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account as people read it in a diff: the statements, the figures, forecasts and moments, the
 * notes, the layout, and whom it speaks of. Confidences are left out, and so is what is unknown,
 * empty or {@code states}; of long contents the first and last words are shown.
 *
 * <pre>{@code
 * s4: reader/attribution
 * speaker: Ilmar Vesk, e2, speaker/pronoun
 * source: he
 * cue: told
 * content: "The mines in the northern lane are gone,"
 * manner: direct
 * stance: claims
 * chain: Harbour Courier, outlet, the Harbour Courier reports <- NTA, agency, quoting NTA
 * occasion: to reporters | where a news conference in Ostry | when Tuesday
 *
 * f1: at least 20 | >= 20 | people | of passengers | reported in s4
 * p1: the lane will reopen in May | will | by in May (2019-05-01 to 2019-05-31) | in s4
 * m1: Tuesday | date | 2019-04-02 (2019-04-02 to 2019-04-02)
 * written: (2019-04-02 to 2019-04-03)
 *
 * e2: Ilmar Vesk, person, person:ilmar vesk, 3 names, 1 pronoun
 * e2 role: Special envoy
 * }</pre>
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
        account.figures().stream().filter(f -> f.quantity().shown()).forEach(f -> figure(text, f));
        account.forecasts().forEach(forecast -> forecast(text, forecast));
        account.moments().forEach(moment -> moment(text, moment));
        written(text, account.written());
        for (Note note : account.notes()) {
            line(text, "note", note.kind() + at(account.article().text(), note));
        }
        account.wire().ifPresent(wire -> line(text, "wire", wire(wire)));
        layout(text, account.article().layout());
        text.append(account.entities().isEmpty() ? "" : "\n");
        account.entities().forEach(entity -> entity(text, entity));
        return text.toString();
    }

    private static void statement(StringBuilder text, Statement statement) {
        Attribution attribution = statement.attribution();
        line(text, statement.id(), attribution.rule());
        speaker(text, statement.speaker());
        line(text, "source", joined(attribution.source()));
        line(text, "cue", joined(attribution.cue()));
        List<Passage> content = attribution.content();
        for (int i = 0; i < content.size(); i++) {
            line(text, i == 0 ? "content" : "content+", shortened(content.get(i).words()));
        }
        line(text, "manner", small(statement.manner()));
        if (statement.stance() != Stance.STATES) {
            line(text, "stance", small(statement.stance()));
        }
        unlessEmpty(text, "chain", chain(statement.chain()));
        unlessEmpty(text, "occasion", occasion(statement.occasion()));
        statement.within().ifPresent(outer -> line(text, "within", outer));
    }

    private static void figure(StringBuilder text, Figure figure) {
        Quantity quantity = figure.quantity();
        List<String> parts = new ArrayList<>();
        parts.add(quantity.passage().words());
        parts.add(quantity.bound().sign() + " " + number(quantity.amount()));
        quantity.unit().map(Quantity.Unit::name).ifPresent(parts::add);
        quantity.trend().map(AccountText::small).ifPresent(parts::add);
        quantity.of().map(of -> "of " + shortened(of.words())).ifPresent(parts::add);
        parts.add(small(figure.status()) + figure.statement().map(id -> " in " + id).orElse(""));
        line(text, figure.id(), onOneLine(String.join(" | ", parts)));
    }

    private static String number(Quantity.Amount amount) {
        String from = Quantity.Amount.rounded(amount.from()).toString();
        return from + amount.to().map(to -> " to " + Quantity.Amount.rounded(to)).orElse("");
    }

    private static void forecast(StringBuilder text, Forecast forecast) {
        List<String> parts = new ArrayList<>();
        parts.add(shortened(forecast.passage().words()));
        parts.add(small(forecast.modality()) + (forecast.conditional() ? ", conditional" : ""));
        forecast.horizon()
                .map(
                        horizon ->
                                "by "
                                        + horizon.passage().words()
                                        + interval(horizon.from(), horizon.to()))
                .ifPresent(parts::add);
        forecast.statement().map(id -> "in " + id).ifPresent(parts::add);
        line(text, forecast.id(), onOneLine(String.join(" | ", parts)));
    }

    private static void moment(StringBuilder text, TimeExpression moment) {
        String value = moment.value() + moment.mod().map(mod -> " " + mod).orElse("");
        line(
                text,
                moment.id(),
                onOneLine(
                        String.join(
                                " | ",
                                moment.passage().words(),
                                small(moment.type()),
                                value + interval(moment.from(), moment.to()))));
    }

    private static void written(StringBuilder text, Written written) {
        if (written.from().isPresent() || written.to().isPresent()) {
            line(text, "written", interval(written.from(), written.to()).strip());
        }
    }

    private static String interval(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() && to.isEmpty()
                ? ""
                : " (%s to %s)"
                        .formatted(
                                from.map(LocalDate::toString).orElse("-"),
                                to.map(LocalDate::toString).orElse("-"));
    }

    /** The kind stands with the entity, where there is one. */
    private static void speaker(StringBuilder text, Speaker speaker) {
        if (speaker.kind() != Speaker.Kind.UNKNOWN) {
            String name = speaker.name().map(AccountText::onOneLine).orElse("-");
            String what = speaker.entity().orElse(small(speaker.kind()));
            line(text, "speaker", String.join(", ", name, what, speaker.rule()));
        }
    }

    private static String chain(Chain chain) {
        return chain.carriers().stream()
                .map(
                        carrier ->
                                String.join(
                                        ", ",
                                        carrier.name(),
                                        small(carrier.kind()),
                                        shortened(carrier.passage().words())))
                .collect(Collectors.joining(" <- "));
    }

    private static String occasion(Occasion occasion) {
        return Stream.of(
                        occasion.to().map(to -> "to " + shortened(to.words())),
                        occasion.where().map(where -> "where " + shortened(where.words())),
                        occasion.when().map(when -> "when " + shortened(when.words())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" | "));
    }

    private static String wire(Wire wire) {
        String proof = wire.passage().map(p -> shortened(p.words())).orElse("not in the text");
        return String.join(", ", wire.name(), proof, wire.rule());
    }

    private static void entity(StringBuilder text, Entity entity) {
        line(
                text,
                entity.id(),
                String.join(
                        ", ",
                        onOneLine(entity.name()),
                        small(entity.kind()),
                        entity.key(),
                        forms(entity.mentions())));
        entity.roles().stream()
                .map(role -> shortened(role.words()))
                .distinct()
                .forEach(role -> line(text, entity.id() + " role", role));
    }

    /** {@code 3 names, 1 pronoun}. */
    private static String forms(List<Mention> mentions) {
        return Arrays.stream(Mention.Form.values())
                .map(form -> count(mentions.stream().filter(m -> m.form() == form).count(), form))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(long number, Mention.Form form) {
        return number == 0 ? "" : number + " " + small(form) + (number == 1 ? "" : "s");
    }

    private static void unlessEmpty(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            line(text, key, value);
        }
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String onOneLine(String text) {
        return String.join(" ", words(text));
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
                                        small(furniture.kind()),
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
                        .map(passage -> onOneLine(passage.words()))
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
