package dev.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Inflection INFLECTION = Inflection.load();

    @TestFactory
    Stream<DynamicTest> every_cue_is_found_in_its_own_example() {
        return WordList.lines(Entry.class, "en/cues.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(f -> DynamicTest.dynamicTest(f[0], () -> check(f[0], f[3])));
    }

    @Test
    void a_verb_stands_for_its_forms() {
        assertThat(INFLECTION.forms("deny", "verb"))
                .containsExactly("deny", "denies", "denied", "denying");
        assertThat(INFLECTION.forms("blame", "verb"))
                .containsExactly("blame", "blames", "blamed", "blaming");
    }

    @Test
    void a_short_verb_doubles_its_last_letter() {
        assertThat(INFLECTION.forms("slam", "verb")).contains("slammed", "slamming");
        assertThat(INFLECTION.forms("quip", "verb")).contains("quipped");
        assertThat(INFLECTION.forms("claim", "verb")).doesNotContain("claimmed");
    }

    @Test
    void a_verb_without_rule_has_the_forms_of_the_list() {
        assertThat(INFLECTION.forms("say", "verb")).containsOnly("say", "says", "said", "saying");
    }

    @Test
    void a_noun_has_a_plural() {
        assertThat(INFLECTION.forms("prophecy", "noun")).containsOnly("prophecy", "prophecies");
    }

    @Test
    void a_possessive_in_a_cue_is_anybodys() {
        assertThat(found("threw Nordland's weight behind")).contains("throw one's weight behind");
    }

    @Test
    void a_small_word_may_stand_within_a_cue() {
        assertThat(found("ruled that out")).contains("rule out");
    }

    @Test
    void a_noun_does_not_stand_within_a_cue() {
        assertThat(found("ruled a tunnel out")).doesNotContain("rule out");
    }

    private static void check(String phrase, String example) {
        assertThat(found(example)).contains(phrase);
    }

    private static List<String> found(String text) {
        List<Word> words = Word.of(text, 0, text.length());
        return IntStream.range(0, words.size())
                .mapToObj(at -> LEXICON.at(words, at))
                .flatMap(hit -> hit.map(h -> h.entry().phrase()).stream())
                .toList();
    }
}
