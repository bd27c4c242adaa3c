package dev.hearsay.intake.warc;

import static dev.hearsay.intake.warc.Records.bytes;
import static dev.hearsay.intake.warc.Records.gzip;
import static dev.hearsay.intake.warc.Records.join;
import static dev.hearsay.intake.warc.Records.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record that is not damaged is read, whatever lies between. */
class DamageTest {

    /** Records with lengths of their own, some longer than the distance between two damages. */
    private static List<byte[]> records(int count, UnaryOperator<byte[]> packing) {
        Random random = new Random(4);
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder html = new StringBuilder("<html><p>Page " + i);
            int words = random.nextInt(i % 7 == 0 ? 2000 : 60);
            for (int j = 0; j < words; j++) {
                html.append(j % 10 == 9 ? "\r\n\r\n" : " ").append(random.nextInt(100_000));
            }
            String type = "Content-Type: text/html\r\n";
            records.add(packing.apply(Records.response(i, type, bytes(html.toString()))));
        }
        return records;
    }

    private static byte[] flipped(List<byte[]> records, int every, Random random) {
        byte[] whole = join(records.toArray(new byte[0][]));
        for (int at = every / 2; at < whole.length; at += every) {
            whole[at] ^= (byte) (1 << random.nextInt(8));
        }
        return whole;
    }

    private static List<String> undamaged(List<byte[]> records, int every) {
        List<String> addresses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < records.size(); i++) {
            int end = start + records.get(i).length;
            int next =
                    start <= every / 2
                            ? every / 2
                            : (start - every / 2 + every - 1) / every * every + every / 2;
            if (next >= end) {
                addresses.add(Records.address(i));
            }
            start = end;
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 3000, 20_000})
    void reads_every_sound_record_of_a_gzipped_archive_with_flipped_bits(int every) {
        List<byte[]> records = records(1000, Records::gzip);
        List<String> sound = Taken.from(join(records.toArray(new byte[0][]))).sources();
        assertThat(sound).hasSize(1000);
        for (int seed = 0; seed < 3; seed++) {
            Taken taken = Taken.from(flipped(records, every, new Random(seed)));
            assertThat(taken.addresses()).containsAll(undamaged(records, every));
            assertThat(sound).as("no damaged page is handed on").containsAll(taken.sources());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 3000, 20_000})
    void reads_every_sound_record_of_a_plain_archive_with_flipped_bits(int every) {
        List<byte[]> records = records(1000, record -> record);
        for (int seed = 0; seed < 3; seed++) {
            Taken taken = Taken.from(flipped(records, every, new Random(seed)));
            assertThat(taken.addresses()).containsAll(undamaged(records, every));
        }
    }

    @Test
    void finds_the_next_record_behind_a_wrong_length() {
        String longer = Records.words(page(1)).replaceFirst("Length: ", "Length: 90");
        String shorter = Records.words(page(3)).replaceFirst("Length: 1", "Length: ");

        Taken taken = Taken.from(Records.raw(longer), page(2), Records.raw(shorter), page(4));

        assertThat(taken.addresses()).containsExactly(Records.address(2), Records.address(4));
        assertThat(taken.failures)
                .hasSize(2)
                .allMatch(why -> why.contains("its length is wrong. The records around it"));
    }

    @Test
    void finds_the_next_record_where_a_small_one_claims_to_be_gigabytes() {
        String huge = Records.words(page(1)).replaceFirst("Length: ", "Length: 987654");
        Taken taken = Taken.from(Records.raw(huge), page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.places).containsExactly("a.warc#0");
    }

    @Test
    void finds_the_next_record_behind_one_without_a_length() {
        String nameless = Records.words(page(1)).replaceFirst("Content-Length", "Cantent-Length");
        Taken taken = Taken.from(Records.raw(nameless), page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.failures)
                .containsExactly(
                        "Could not read 'a.warc#0': its header is broken. The records around it were read."
                                + " Fetch the archive again, or capture the page anew.");
    }

    @Test
    void passes_over_garbage_between_records() {
        byte[] garbage = new byte[70_000];
        new Random(1).nextBytes(garbage);
        byte[] text = bytes("This is not a record.\r\n");

        Taken plain = Taken.from(page(1), garbage, page(2), text, page(3));
        Taken packed = Taken.from(gzip(page(1)), garbage, gzip(page(2)), text, gzip(page(3)));

        assertThat(plain.pages).hasSize(3);
        assertThat(packed.pages).hasSize(3);
        assertThat(plain.failures).hasSize(2);
        assertThat(packed.failures)
                .hasSize(2)
                .allMatch(why -> why.contains("no record begins there"));
    }

    @Test
    void passes_over_line_ends_and_padding_in_silence() {
        Taken taken = Taken.from(page(1), bytes("\r\n\r\n\n"), page(2), new byte[5000]);
        assertThat(taken.pages).hasSize(2);
        assertThat(taken.failures).isEmpty();
    }

    @Test
    void reads_a_record_with_one_line_end_too_few_behind_it() {
        byte[] page = page(1);
        Taken taken = Taken.from(Arrays.copyOf(page, page.length - 2), page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(1), Records.address(2));
        assertThat(taken.failures).isEmpty();
    }

    @Test
    void reads_what_stands_before_the_end_of_a_file_that_was_cut_off() {
        byte[] plain = join(page(1), page(2));
        byte[] packed = join(gzip(page(1)), gzip(page(2)));
        for (int cut = 20; cut < 150; cut += 10) {
            Taken fromPlain = Taken.from(Arrays.copyOf(plain, plain.length - cut));
            Taken fromPacked = Taken.from(Arrays.copyOf(packed, packed.length - cut));
            assertThat(fromPlain.addresses()).containsExactly(Records.address(1));
            assertThat(fromPacked.addresses()).containsExactly(Records.address(1));
            assertThat(fromPlain.failures).hasSize(1);
            assertThat(fromPacked.failures).hasSize(1);
            assertThat(fromPacked.failures.get(0)).contains("the archive ends inside it");
        }
    }

    @Test
    void never_throws_and_always_ends_wherever_a_file_is_cut() {
        byte[] packed = join(gzip(page(1)), page(2), gzip(join(page(3), page(4))));
        for (int length = 0; length <= packed.length; length++) {
            Taken taken = Taken.from(Arrays.copyOf(packed, length));
            assertThat(taken.pages).hasSizeBetween(0, 4);
            assertThat(taken.failures).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void a_page_that_is_not_what_its_digest_says_is_no_page() {
        String sound =
                Records.words(page(1)).replaceFirst("\r\n", "\r\nWARC-Block-Digest: sha1:%s\r\n");
        byte[] block = bytes(sound.substring(sound.indexOf("HTTP/"), sound.length() - 4));
        byte[] record = bytes(sound.formatted(digest(block)));
        byte[] damaged = record.clone();
        damaged[damaged.length - 40] ^= 1;

        assertThat(Taken.from(record).pages).hasSize(1);
        Taken taken = Taken.from(damaged, page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.failures.get(0)).contains("it is not what its digest says");
    }

    private static String digest(byte[] block) {
        try {
            byte[] sum = java.security.MessageDigest.getInstance("SHA-1").digest(block);
            return new org.netpreserve.jwarc.WarcDigest("sha1", sum).base32();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_header_without_an_end_costs_no_more_than_its_limit() {
        byte[] header = bytes("WARC/1.0\r\nA: " + "a".repeat(3_000_000));
        Taken taken = Taken.from(header, bytes("\r\n"), page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.failures).hasSize(1);
    }

    @Test
    void many_openings_of_members_are_passed_over() {
        byte[] openings = openings(10_000);
        Taken taken = Taken.from(page(1), openings, page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(1), Records.address(2));
        assertThat(taken.failures).hasSize(1);
    }

    @Test
    void gives_up_on_a_file_of_nothing_but_openings_of_members() {
        Taken taken = Taken.from(page(1), openings(1_000_000));
        assertThat(taken.addresses()).containsExactly(Records.address(1));
        assertThat(taken.failures.get(1))
                .isEqualTo(
                        "Could not read 'a.warc': it has more than 20000 gzip members without a record."
                                + " What stands before the last of them was read.");
    }

    private static byte[] openings(int count) {
        byte[] openings = new byte[4 * count];
        for (int i = 0; i < openings.length; i += 4) {
            openings[i] = 0x1f;
            openings[i + 1] = (byte) 0x8b;
            openings[i + 2] = 8;
        }
        return openings;
    }

    @Test
    void lists_the_first_ten_thousand_failures() {
        byte[] records = bytes("WARC/1.0\r\nA: b\r\n".repeat(12_000));
        Taken taken = Taken.from(records, page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.failures).hasSize(10_000);
        assertThat(taken.said)
                .containsExactly("a.warc: 1 page, 12,000 failures (the first 10000 are listed).");
    }
}
