package dev.hearsay.tally;

import dev.hearsay.figure.Figure;
import dev.hearsay.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and the figures in it.
 *
 * @param scene the sentence
 * @param figures its figures, in order of the text
 */
record SceneFigures(Scene scene, List<Figure> figures) {

    SceneFigures {
        figures = List.copyOf(figures);
    }

    /** Every sentence of an account with its figures; both come in order of the text. */
    static List<SceneFigures> of(List<Scene> scenes, List<Figure> figures) {
        List<SceneFigures> all = new ArrayList<>();
        int at = 0;
        for (Scene scene : scenes) {
            List<Figure> inside = new ArrayList<>();
            while (at < figures.size()
                    && figures.get(at).quantity().span().start() < scene.span().end()) {
                inside.add(figures.get(at++));
            }
            all.add(new SceneFigures(scene, inside));
        }
        return all;
    }
}
