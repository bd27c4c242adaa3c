package dev.hearsay.claim;

import dev.hearsay.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The name that a statement keeps everywhere. */
final class StatementKey {
    private static final int BYTES = 8;

    private StatementKey() {}

    /**
     * The first 16 hexadecimal digits of SHA-256 over the text's SHA-256 and the content's offsets
     * in UTF-16 units.
     */
    static String of(String sha256, List<Passage> content) {
        StringBuilder name = new StringBuilder(sha256);
        for (Passage piece : content) {
            name.append(' ').append(piece.span().start()).append('-').append(piece.span().end());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
