package dev.hearsay.app.json;

import dev.hearsay.reading.Engine;

/** What read the articles of a line. */
final class EngineFields {
    private EngineFields() {}

    /** The field {@code engine}. */
    static void engine(JsonLine line, Engine engine) {
        line.object(
                "engine",
                () -> {
                    line.text("hearsay", Version.NUMBER);
                    line.text("model", engine.model());
                    line.text("onnxruntime", engine.onnxruntime());
                });
    }
}
