package dev.hearsay.app.json;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Cell;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import java.util.List;

/**
 * A score of speakers, chains, stance or entities as one line of JSON.
 *
 * <pre>{@code
 * {"schema":"hearsay/score/1","task":"speakers","hearsay":"0.1.0","articles":2,"items":5,
 *  "measures":{"shares":{"accuracy":{"hits":4,"of":5,"share":0.8,"low":0.5,"high":1}, …}, …},"errors":[]}
 * }</pre>
 *
 * <p>A share is {@code null} where there was no chance to count.
 */
public final class BoardJson {

    private BoardJson() {}

    /** The line, without a line end; with every wrong answer where they are asked for. */
    public static String write(Board board, boolean errors) {
        return JsonLine.about(
                "",
                line -> {
                    line.text("schema", "hearsay/score/1");
                    line.text("task", board.task());
                    line.text("hearsay", Version.NUMBER);
                    line.count("articles", board.articles());
                    line.count("items", board.items());
                    line.object("measures", () -> measures(line, board));
                    errors(line, errors ? board.misses() : List.of());
                });
    }

    /** Wrong answers as a field: {@code errors}. */
    static void errors(JsonLine line, List<Miss> misses) {
        line.objects(
                "errors",
                misses,
                miss -> {
                    line.text("id", miss.id());
                    line.text("place", miss.place());
                    line.text("outcome", miss.outcome());
                    line.text("words", miss.words());
                    line.text("expected", miss.expected());
                    line.text("got", miss.got());
                    line.text("rule", miss.rule());
                });
    }

    private static void measures(JsonLine line, Board board) {
        for (Section section : board.sections()) {
            line.object(section.title(), () -> rows(line, section));
        }
    }

    private static void rows(JsonLine line, Section section) {
        for (Section.Row row : section.rows()) {
            line.object(row.name(), () -> cells(line, section.columns(), row.cells()));
        }
    }

    private static void cells(JsonLine line, List<String> columns, List<Cell> cells) {
        for (int i = 0; i < columns.size(); i++) {
            cell(line, columns.get(i), cells.get(i));
        }
    }

    private static void cell(JsonLine line, String name, Cell cell) {
        if (cell.count().isPresent()) {
            line.count(name, cell.count().get());
        } else if (cell.share().isPresent()) {
            line.share(name, cell.share().get());
        } else {
            line.nothing(name);
        }
    }
}
