package dev.hearsay.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table in CSV as RFC 4180 has it: commas, CRLF, quotation marks where needed; nothing
 * in it is run by a spreadsheet.
 *
 * <pre>{@code
 * CsvRow.of(List.of("c1", "Ann, Bo", "=1+1"))  ->  c1,"Ann, Bo",'=1+1
 * }</pre>
 */
public final class CsvRow {
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    private CsvRow() {}

    /** The row with these cells, ended by CRLF. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A number from 0 to 1 to four places; empty for what is no number. */
    public static String share(double share) {
        if (!Double.isFinite(share)) {
            return "";
        }
        return new BigDecimal(share)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String cell(String words) {
        boolean runs = !words.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(words.charAt(0)) >= 0;
        String safe = runs ? "'" + words : words;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
