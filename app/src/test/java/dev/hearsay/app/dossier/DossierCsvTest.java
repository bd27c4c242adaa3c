package dev.hearsay.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Ferry;
import dev.hearsay.app.Hostile;
import org.junit.jupiter.api.Test;

final class DossierCsvTest {

    @Test
    void names_its_columns() {
        assertThat(DossierCsv.header())
                .isEqualTo(
                        "story_id,title,finding_id,kind,relation,what,article_id,origin,outlet,start,end,text,"
                                + "value,speaker,statement,confidence,why\r\n");
    }

    @Test
    void each_side_of_a_finding_is_a_row_with_its_place_in_code_points() {
        assertThat(DossierCsv.rows(Ferry.dossier()).lines())
                .hasSize(25)
                .contains(
                        "c1,Ferry runs aground off Nordhavn 😀,x6,figure,revision,people hurt,c1,c1.txt,Nordhavn Courier,"
                                + "136,154,At least 20 people,'>=20 person,the coast guard,s1,0.9,The coast guard gave a later count."
                                        .replace("'>", ">"))
                .anyMatch(row -> row.contains(",same-source,"))
                .anyMatch(row -> row.contains(",only-here,"));
    }

    @Test
    void no_cell_is_run_by_a_spreadsheet() {
        assertThat(DossierCsv.rows(Hostile.dossier())).contains(",'=1+1,").doesNotContain(",=");
    }
}
