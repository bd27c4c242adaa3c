package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.network.WordPiece;
import dev.hearsay.reading.Mention.Antecedent;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MentionFinderTest {
    private static final int PERSON = 0;
    private static final int PLACE = 2;
    private static final int DATE = 4;
    private static final int QUANTITY = 5;
    private static final int LAW = 7;

    @Test
    void a_name_is_what_the_names_head_marks() {
        assertThat(
                        new Seen("Ann Lee left Lund under the Harbour Act.")
                                .name(PERSON, 0, 2)
                                .name(PLACE, 3, 4)
                                .name(LAW, 6, 8)
                                .mentions())
                .containsExactly(
                        "name person Ann Lee", "name place Lund", "name other Harbour Act");
    }

    @Test
    void a_noun_is_a_mention_with_the_words_before_it() {
        assertThat(
                        new Seen("The former mayor met Kesterian officials.")
                                .name(PLACE, 4, 5)
                                .noun(1, 2)
                                .noun(1, 5)
                                .mentions())
                .containsExactly(
                        "nominal person The former mayor",
                        "name place Kesterian",
                        "nominal person Kesterian officials");
    }

    @Test
    void a_pronoun_is_a_mention_by_its_word_alone() {
        assertThat(new Seen("She said it to them.").mentions())
                .containsExactly("pronoun person She", "pronoun other it", "pronoun person them");
    }

    @Test
    void a_word_of_a_name_is_no_other_mention() {
        assertThat(new Seen("We Bakers met.").name(PERSON, 0, 2).noun(2, 1).mentions())
                .containsExactly("name person We Bakers");
    }

    @Test
    void a_date_is_a_moment_and_no_mention() {
        Seen seen = new Seen("It rained on Tuesday.").name(DATE, 3, 4);
        assertThat(seen.found(0).moments())
                .extracting(moment -> moment.passage().words())
                .containsExactly("Tuesday");
        assertThat(seen.mentions()).containsExactly("pronoun other It");
    }

    @Test
    void a_quantity_is_no_mention() {
        assertThat(new Seen("Ten tons sank.").name(QUANTITY, 0, 2).mentions()).isEmpty();
    }

    @Test
    void a_mention_may_mean_an_earlier_one() {
        Seen seen = new Seen("Lee met Berg and she left.");
        seen.name(PERSON, 0, 1).name(PERSON, 2, 3).point(4, 0, 0.25).point(4, 2, 0.5);

        assertThat(seen.found(0).mentions().get(2).antecedents())
                .containsExactly(new Antecedent(1, 0.5), new Antecedent(0, 0.25));
    }

    @Test
    void earlier_mentions_are_counted_from_the_first_of_the_article() {
        Seen seen = new Seen("Lee came and she left.").name(PERSON, 0, 1).point(3, 0, 0.5);
        assertThat(seen.found(7).mentions().get(1).antecedents())
                .containsExactly(new Antecedent(7, 0.5));
    }

    @Test
    void a_mention_that_is_hardly_pointed_at_is_not_meant() {
        Seen seen = new Seen("Lee came and she left.").name(PERSON, 0, 1).point(3, 0, 0.03);
        assertThat(seen.found(0).mentions().get(1).antecedents()).isEmpty();
    }

    @Test
    void a_mention_never_means_a_later_one() {
        Seen seen = new Seen("She came and Lee left.").name(PERSON, 3, 4).point(0, 3, 0.5);
        assertThat(seen.found(0).mentions())
                .allSatisfy(mention -> assertThat(mention.antecedents()).isEmpty());
    }

    @Test
    void no_more_than_five_are_meant() {
        Seen seen = new Seen("We saw us and us and us and us and us and us go.");
        for (int word = 0; word < 12; word += 2) {
            seen.point(12, word, 0.125);
        }
        assertThat(seen.found(0).mentions().get(6).antecedents()).hasSize(5);
    }

    /** What a model shows of a text in one window. */
    private static final class Seen {
        private final Tokens tokens;
        private final Window window;
        private final Pieces pieces;
        private final float[] names;
        private final float[] nouns;
        private final float[] links;

        Seen(String text) {
            tokens = Tokens.of(text, List.of(new Span(0, text.length())), WordPiece.load());
            window = new Window(0, tokens.size());
            pieces = Pieces.of(tokens, window);
            names = new float[pieces.size() * 19];
            nouns = new float[pieces.size() * 4];
            links = new float[4 * pieces.size() * pieces.size()];
            for (int word = 0; word < tokens.size(); word++) {
                names[pieces.begin(word) * 19] = 9;
                nouns[pieces.begin(word) * 4] = 9;
            }
        }

        Seen name(int label, int start, int end) {
            for (int word = start; word < end; word++) {
                names[pieces.begin(word) * 19 + 2 * label + (word == start ? 1 : 2)] = 20;
            }
            return this;
        }

        Seen noun(int type, int word) {
            nouns[pieces.begin(word) * 4 + type] = 20;
            return this;
        }

        Seen point(int from, int to, double share) {
            int row = Link.MENTION_TO_ANTECEDENT.row() * pieces.size() + pieces.begin(from);
            links[row * pieces.size() + pieces.begin(to)] = (float) share;
            return this;
        }

        MentionFinder.Found found(int before) {
            Sight sight = new Sight(window, pieces, this::output);
            return new MentionFinder(new TagChain(new double[19][19]), Phrases.load())
                    .find(tokens, new Sights(List.of(sight), tokens.size()), before);
        }

        private float[] output(String name) {
            return switch (name) {
                case "names" -> names;
                case "nouns" -> nouns;
                case "links" -> links;
                default -> new float[pieces.size() * 7];
            };
        }

        List<String> mentions() {
            return found(0).mentions().stream()
                    .map(
                            mention ->
                                    "%s %s "
                                                    .formatted(mention.form(), mention.type())
                                                    .toLowerCase(Locale.ROOT)
                                            + mention.passage().words())
                    .toList();
        }
    }
}
