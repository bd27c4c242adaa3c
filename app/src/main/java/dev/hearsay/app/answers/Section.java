package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.app.quality.Interval;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One table of numbers with a name.
 *
 * @param title its name in tables and JSON: {@code by_form}
 * @param columns the names of its columns
 * @param rows its rows, each with one cell a column
 */
public record Section(String title, List<String> columns, List<Row> rows) {
    private static final int DRAWS = 1000;

    /** Copies its lists. */
    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param name its name in tables and JSON
     * @param cells its numbers, in the order of the columns
     */
    public record Row(String name, List<Cell> cells) {

        /** Copies its list. */
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String name, Cell... cells) {
            return new Row(name, List.of(cells));
        }

        /** A row of {@link Section#shares}, from the hits and chances of every article. */
        static Row share(String name, List<Counts> articles) {
            Counts sum = articles.stream().reduce(Counts.NONE, Counts::plus);
            Interval interval = Interval.of(articles, DRAWS);
            boolean any = sum.predicted() > 0;
            return Row.of(
                    name,
                    Cell.count(sum.predictedHits()),
                    Cell.count(sum.predicted()),
                    Cell.share(sum.predictedHits(), sum.predicted()),
                    any ? Cell.share(interval.low()) : Cell.share(0, 0),
                    any ? Cell.share(interval.high()) : Cell.share(0, 0));
        }

        /** A row of {@link Section#found}, from the counts of every article. */
        public static Row found(String name, List<Counts> articles) {
            Counts sum = articles.stream().reduce(Counts.NONE, Counts::plus);
            Interval interval = Interval.of(articles, DRAWS);
            return Row.of(
                    name,
                    Cell.share(sum.predictedHits(), sum.predicted()),
                    Cell.share(sum.goldHits(), sum.gold()),
                    Cell.share(sum.f1()),
                    Cell.share(interval.low()),
                    Cell.share(interval.high()),
                    Cell.count(sum.gold()),
                    Cell.count(sum.predicted()));
        }
    }

    /** A table of shares, each with hits, chances and its interval. */
    static Section shares(String title, List<Row> rows) {
        return new Section(title, List.of("hits", "of", "share", "low", "high"), rows);
    }

    /** A table of precision, recall and F1, the last with its interval. */
    public static Section found(String title, List<Row> rows) {
        return new Section(
                title, List.of("precision", "recall", "f1", "low", "high", "gold", "read"), rows);
    }

    /** The table for people; lines end in line feeds. */
    String table() {
        int label =
                Math.max(
                        title.length(),
                        rows.stream().mapToInt(r -> r.name.length()).max().orElse(0));
        StringBuilder table = new StringBuilder(line(label, title, columns));
        for (Row row : rows) {
            table.append(line(label, row.name, row.cells.stream().map(Cell::words).toList()));
        }
        return table.toString();
    }

    private String line(int label, String name, List<String> cells) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(label - name.length()));
        IntStream.range(0, columns.size())
                .forEach(
                        i -> {
                            int width = Math.max(6, columns.get(i).length());
                            String cell = cells.get(i);
                            line.append(" ".repeat(Math.max(1, 1 + width - cell.length())))
                                    .append(cell);
                        });
        return line.append('\n').toString();
    }
}
