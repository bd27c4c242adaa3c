package dev.hearsay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Comparer;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.meaning.MeaningFinder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.story.Story;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FindingFinderTest {
    private static final Hearsay HEARSAY = Hearsay.open();
    private static final MeaningFinder MEANINGS = MeaningFinder.open();

    @AfterAll
    static void close() {
        HEARSAY.close();
        MEANINGS.close();
    }

    /** A sentence with marked words: {@code A fire killed [12 people].} */
    private record Marked(String text, Span span) {

        static Marked parse(String words) {
            int start = words.indexOf('[');
            int end = words.indexOf(']') - 1;
            return new Marked(words.replace("[", "").replace("]", ""), new Span(start, end));
        }

        boolean overlaps(Side side, String article) {
            return side.article().equals(article) && side.passage().span().overlaps(span);
        }
    }

    /** What stands between the marked words of two accounts; the word for nothing is "none". */
    private static String between(String kind, Marked one, Marked other) {
        return findings(one.text(), other.text()).stream()
                .filter(f -> kind.isEmpty() || small(f.kind()).equals(kind))
                .filter(f -> f.sides().stream().anyMatch(s -> one.overlaps(s, "a0")))
                .filter(f -> f.sides().stream().anyMatch(s -> other.overlaps(s, "a1")))
                .map(f -> small(f.relation()))
                .findFirst()
                .orElse("none");
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static List<Finding> findings(String... texts) {
        List<Account> accounts = new ArrayList<>();
        for (String text : texts) {
            Optional<String> none = Optional.empty();
            Given given =
                    new Given(Optional.of("a" + accounts.size()), none, none, none, none, none);
            accounts.add(HEARSAY.read(new Page("test", Page.Kind.TEXT, text, given)));
        }
        return Comparer.compare(new Story("story", accounts), MEANINGS::find).findings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates.tsv", "figures.tsv", "names.tsv", "outcomes.tsv"})
    void lays_side_by_side_what_is_the_same_and_keeps_the_traps_apart(String pairs) {
        List<String> wrong = new ArrayList<>();
        for (String line : WordList.lines(FindingFinderTest.class, pairs)) {
            String[] fields = line.split("\t", -1);
            boolean trap = fields[1].equals("none");
            String found =
                    between(
                            trap ? "" : fields[0],
                            Marked.parse(fields[2]),
                            Marked.parse(fields[3]));
            if (!found.equals(fields[1])) {
                wrong.add(found + ": " + line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void says_whose_a_figure_is_and_why_two_count_the_same() {
        Finding finding =
                findings(
                                "At least 20 people were hurt in the fire.",
                                "23 people were hurt in the fire, Mayor Ann Lee said.")
                        .get(0);
        assertThat(finding.relation()).isEqualTo(Relation.REFINE);
        assertThat(finding.id()).isEqualTo("x1");
        assertThat(finding.what()).isEqualTo("people hurt");
        assertThat(finding.sides().get(1).speaker()).contains("Ann Lee");
        assertThat(finding.sides().get(1).value()).isEqualTo("23 injured");
        assertThat(finding.why())
                .isEqualTo(
                        "All say \"hurt\" of what they count; \"At least 20 people\" leaves room for \"23 people\".");
    }

    @Test
    void finds_nothing_in_one_account() {
        assertThat(findings("The fire killed 12 people and injured 40.")).isEmpty();
        assertThat(findings()).isEmpty();
    }
}
