package dev.hearsay.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pieces against those of the library that the model was made with. */
final class WordPieceTest {
    private static final WordPiece WORD_PIECE = WordPiece.load();
    private static final String CHANGED = "\u166D\u1734\u1885\u1886";
    private static final Optional<HuggingFaceTokenizer> ORACLE = oracle();

    @Test
    void cuts_a_word_into_its_pieces() {
        assertThat(WORD_PIECE.pieces("strongholds")).containsExactly(16995, 2015);
    }

    @Test
    void a_word_of_more_than_100_characters_is_one_unknown_piece() {
        assertThat(WORD_PIECE.pieces("a".repeat(100))).hasSizeGreaterThan(1);
        assertThat(WORD_PIECE.pieces("a".repeat(101))).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void a_word_that_cannot_be_spelled_is_one_unknown_piece() {
        assertThat(WORD_PIECE.pieces("bridge\uD83E\uDD86")).containsExactly(WordPiece.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Dunmere, Hal Pruett, said on Tuesday that the bridge “is safe”.",
                "LINDHOLM — Twelve thousand ducks went over the weir; it’s 41,000!!! 🎉🎉",
                "Nordland's envoy (Ilmar Vesk) told reporters: \"No.\"  He'd said $3.5m, or 90 %.",
                "Ærø, Zürich, Škoda, Łódź, Çeşme, İstanbul, São Tomé and ÅNGSTRÖM met in Tromsø.",
                "Москва надеется; Ελλάδα ΣΟΦΟΣ; القاهرة; שלום; 東京で会見した; 서울에서; हिन्दी में",
                "A\u00ADsoft\u200Bhyphen\u200D, a\u00A0space, a\u2028line, a\uFEFFmark and"
                        + " a\u0000NUL",
                "e\u0301cole, o\u0308l, x\u0336y\u0336, \u0301 alone, \uFF21\uFF22 wide, \u2460"
                        + " \u00BD \u2122",
                "1 \u2260 2, a\u2260b, \u226E\u226F, \u1FEF, \u037E and \u0387 are marks",
                "http://example.org/a_b?c=d#e and ann.lee@example.org wrote #tag @name ~x^2 ="
                        + " a<b>c|d",
            })
    void equals_the_oracle_on_sentences(String sentence) {
        assertThat(ours(sentence)).isEqualTo(theirs(sentence));
    }

    @Test
    void equals_the_oracle_on_20_000_random_strings() {
        Random random = new Random(20261101);
        Map<String, String> different = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            if (!ours(text).equals(theirs(text))) {
                different.put(shown(text), ours(text) + " instead of " + theirs(text));
            }
        }

        assertThat(different).isEmpty();
    }

    /** Characters of every sort, with letters and white space between them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(character(random));
        }
        return text.toString();
    }

    private static int character(Random random) {
        int c =
                switch (random.nextInt(10)) {
                    case 0, 1 -> 'a' + random.nextInt(26);
                    case 2 -> " \t\n.,\"'“”’—".codePointAt(random.nextInt(11));
                    case 3 -> random.nextInt(0x100);
                    case 4 -> 0x300 + random.nextInt(0x70);
                    case 5 -> random.nextInt(0x3000);
                    case 6 -> 0x1F300 + random.nextInt(0x700);
                    case 7 -> random.nextInt(0x10000);
                    case 8 -> 0x4E00 + random.nextInt(0x5200);
                    default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                };
        return known(c) ? c : 'x';
    }

    /**
     * No half of a pair, and in Unicode since version 8, with which the oracle was made; left out
     * are characters that have changed their sort since, and a block that it misses.
     */
    private static boolean known(int c) {
        VersionInfo age = UCharacter.getAge(c);
        return age.compareTo(VersionInfo.UNICODE_1_0) > 0
                && age.compareTo(VersionInfo.UNICODE_8_0) <= 0
                && Character.isDefined(c)
                && Character.getType(c) != Character.SURROGATE
                && CHANGED.indexOf(c) < 0
                && (c < 0x2B820 || c >= 0x2B920);
    }

    private static List<Long> ours(String text) {
        List<Long> pieces = new ArrayList<>();
        for (Span word : Words.of(text, new Span(0, text.length()))) {
            for (int piece : WORD_PIECE.pieces(text.substring(word.start(), word.end()))) {
                pieces.add((long) piece);
            }
        }
        return pieces;
    }

    private static List<Long> theirs(String text) {
        assumeTrue(ORACLE.isPresent(), "the oracle does not run on this machine");
        List<Long> pieces = new ArrayList<>();
        for (long piece : ORACLE.orElseThrow().encode(text, false, false).getIds()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(" %X".formatted(c)));
        return shown.toString();
    }

    private static Optional<HuggingFaceTokenizer> oracle() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("offline", "true");
        System.setProperty("DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        try (InputStream stream =
                WordPieceTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            Map<String, String> options = new TreeMap<>();
            options.put("truncation", "false");
            options.put("padding", "false");
            return Optional.of(HuggingFaceTokenizer.newInstance(stream, options));
        } catch (IOException | RuntimeException | LinkageError e) {
            System.out.println(
                    "SKIPPED: our WordPiece was not compared with the DJL tokenizers, whose native"
                            + " library does not load on this machine: "
                            + e);
            return Optional.empty();
        }
    }
}
