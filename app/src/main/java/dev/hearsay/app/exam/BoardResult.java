package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.json.BoardJson;

/** A board in the forms that are shown. */
record BoardResult(String name, Board board) implements Task.Result {

    @Override
    public String table() {
        return board.table(name);
    }

    @Override
    public String errors() {
        return board.errors();
    }

    @Override
    public String json(boolean errors) {
        return BoardJson.write(board, errors);
    }
}
