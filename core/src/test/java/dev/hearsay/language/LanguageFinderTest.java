package dev.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is written in. */
class LanguageFinderTest {
    private static final LanguageFinder FINDER = LanguageFinder.load();
    private static final String ENGLISH =
            "The bridge will reopen in May, the mayor said on Monday, and the ferry will stop for good.";
    private static final String GERMAN =
            "Die Brücke wird im Mai wieder geöffnet, sagte die Bürgermeisterin am Montag vor der Presse.";
    private static final String BARE = "Nordhavn 2, Kesteria 1. Holt 12, Berg 40, Lee 77.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge will reopen in May, the mayor said on Monday, and the ferry will stop.",
                "de | Die Brücke wird im Mai wieder geöffnet, sagte die Bürgermeisterin am Montag in der Stadt.",
                "fr | Le pont rouvrira en mai, a déclaré le maire lundi devant des journalistes de la ville.",
                "es | El puente reabrirá en mayo, dijo el alcalde el lunes ante los periodistas de la ciudad.",
                "sv | Bron öppnar igen i maj, sade borgmästaren på måndagen till dem som hade kommit till rådhuset.",
                "pl | Most ma być otwarty w maju, powiedział burmistrz w poniedziałek, ale nie jest to jeszcze pewne.",
                "id | Jembatan itu akan dibuka kembali pada bulan Mei, kata wali kota pada hari Senin.",
                "ru | Мост откроется в мае, сообщил мэр, и паром больше не будет ходить, как это было после войны.",
                "und | Мост откроется весною, сообщил мэр города журналистам.",
                "el | Η γέφυρα θα ανοίξει ξανά τον Μάιο, είπε ο δήμαρχος τη Δευτέρα.",
                "zh | 市长星期一表示，旧桥将在五月重新开放，渡轮将停止运行。",
                "ja | 市長は月曜日に、橋は五月に再び開くと述べた。",
                "ar | الجسر سيعاد فتحه في مايو، قال رئيس البلدية يوم الاثنين للصحفيين من المدينة الذين كانوا في القاعة على النهر"
            })
    void tells_the_language(String code, String words) {
        assertThat(FINDER.find(words)).contains(code);
    }

    @Test
    void says_nothing_of_a_few_words() {
        assertThat(FINDER.find("Bridge to reopen in May")).isEmpty();
    }

    @Test
    void says_nothing_of_names_and_numbers() {
        assertThat(FINDER.find(BARE)).isEmpty();
    }

    @Test
    void a_text_in_english_is_read() {
        Language language = language(ENGLISH, ENGLISH);
        assertThat(language.code()).contains("en");
        assertThat(language.read()).isTrue();
        assertThat(language.mixed()).isFalse();
    }

    @Test
    void a_text_in_german_is_not_read() {
        Language language = language(GERMAN, GERMAN, ENGLISH.substring(0, 20));
        assertThat(language.code()).contains("de");
        assertThat(language.read()).isFalse();
        assertThat(language.name()).isEqualTo("German (de)");
    }

    @Test
    void a_german_paragraph_among_english_ones_is_foreign() {
        Language language = language(ENGLISH, ENGLISH, GERMAN, ENGLISH, ENGLISH, ENGLISH);
        assertThat(language.read()).isTrue();
        assertThat(language.foreign())
                .containsExactly(
                        new Span(
                                2 * ENGLISH.length() + 2,
                                2 * ENGLISH.length() + 2 + GERMAN.length()));
    }

    @Test
    void half_english_and_half_german_is_mixed_and_the_english_half_is_read() {
        Language language = language(GERMAN, ENGLISH, GERMAN, ENGLISH);
        assertThat(language.mixed()).isTrue();
        assertThat(language.read()).isTrue();
        assertThat(language.foreign()).hasSize(2);
    }

    @Test
    void short_paragraphs_tell_together() {
        assertThat(
                        language(
                                        "The bridge is safe, he said.",
                                        "It will open in May.",
                                        "It was shut.")
                                .code())
                .contains("en");
    }

    @Test
    void what_nothing_tells_of_is_read() {
        assertThat(language(BARE)).isEqualTo(Language.UNKNOWN);
        assertThat(language()).isEqualTo(Language.UNKNOWN);
    }

    private static Language language(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            passages.add(Passage.of(text, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 1;
        }
        return FINDER.find(passages);
    }
}
