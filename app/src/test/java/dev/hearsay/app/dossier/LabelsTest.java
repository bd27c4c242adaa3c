package dev.hearsay.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Ferry;
import dev.hearsay.app.Told;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelsTest {
    private static Labels labels(Told... told) {
        return Labels.of(
                new Dossier(
                        new Story("x", List.of(told).stream().map(Told::account).toList()),
                        "x",
                        new Lineage(List.of()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void an_account_is_called_by_its_outlet_else_by_its_file() {
        Labels labels =
                labels(Told.by("a", "Courier", "", "A b c.\n"), Told.by("b", "", "", "D.\n"));

        assertThat(labels.of("a")).isEqualTo("Courier");
        assertThat(labels.of("b")).isEqualTo("b");
        assertThat(labels.of("none")).isEqualTo("none");
    }

    @Test
    void two_of_one_outlet_are_numbered() {
        Labels labels =
                labels(Told.by("a", "Courier", "", "A.\n"), Told.by("b", "Courier", "", "B.\n"));

        assertThat(labels.several(List.of("a", "b"))).isEqualTo("Courier (1), Courier (2)");
    }

    @Test
    void those_of_one_family_stand_together() {
        assertThat(Labels.of(Ferry.dossier()).several(List.of("c5", "c1", "c4", "c3")))
                .isEqualTo(
                        "Vesk Daily; Nordhavn Courier and Evening Mail (one account, NTA); Kesteria Post");
    }
}
