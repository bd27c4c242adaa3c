package dev.hearsay.intake.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;

/** Whether a record still holds what its writer put there, by the digest in its header. */
final class Digest {
    private Digest() {}

    /** False where the digest speaks against it; true too where there is none that can be read. */
    static boolean agrees(Head head, Block block) {
        Optional<String> words = head.fields().first("WARC-Block-Digest");
        if (words.isEmpty()) {
            return true;
        }
        try {
            WarcDigest digest = new WarcDigest(words.get().strip());
            MessageDigest digester = digest.getDigester();
            byte[] expected = digest.bytes();
            if (expected.length != digester.getDigestLength()) {
                return true;
            }
            digester.update(block.bytes(), block.start(), block.length());
            return Arrays.equals(expected, digester.digest());
        } catch (NoSuchAlgorithmException | RuntimeException e) {
            return true;
        }
    }
}
