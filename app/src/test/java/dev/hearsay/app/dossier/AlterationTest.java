package dev.hearsay.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Told;
import dev.hearsay.retelling.Variant;
import dev.hearsay.stance.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlterationTest {

    private static Saying.Form form(String id, String quoted, String... changes) {
        Told told = Told.by(id, "", "", quoted + " Ann Lee said.\n");
        told.says("Ann Lee", Stance.STATES, quoted, "said");
        Variant variant = told.variant("s1", changes);
        return new Saying.Form(variant, told.account().statements().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'The hull is sound,'          | 'The hull is safe and sound,' | safe and | 'The hull is [+safe and+] sound,'",
                "'A crack like a whip and out' | 'A crack and out'             | crack    | 'A crack [-like a whip-] and out'",
                "'We will open an inquiry'     | 'We will open an enquiry'     | enquiry  | 'We will open an [-inquiry-] [+enquiry+]'",
                "'We will pay. It is due.'     | 'We must pay.'                | must     | 'We [-will-] [+must+] pay.'",
                "'It is due.'                  | 'We must pay. It was due.'    | was      | 'We must pay. It [-is-] [+was+] due.'",
                "'Quite other words'           | 'Nothing in common here'      | common   | 'Nothing in [+common+] here'",
            })
    void what_is_altered_is_told_and_nothing_else(
            String fullest, String altered, String change, String expected) {
        Saying.Form form = form("b", altered, change);
        Saying saying = new Saying(Optional.of("q1"), List.of(form("a", fullest), form), 2, 2);

        assertThat(Alteration.line(Alteration.of(saying, form))).isEqualTo(expected);
    }
}
