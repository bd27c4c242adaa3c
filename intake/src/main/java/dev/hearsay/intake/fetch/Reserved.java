package dev.hearsay.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are public: those that anybody in the internet reaches, so that asking them
 * betrays nothing of this machine and its network.
 *
 * <pre>{@code
 * 93.184.216.34           public
 * 127.0.0.1               not: this machine
 * 169.254.169.254         not: a cloud's own server, which hands out keys
 * 64:ff9b::10.0.0.1       not: 10.0.0.1 behind a translator
 * }</pre>
 *
 * <p>Of IPv6 only 2000::/3 is public, without what IANA took out of it. An address that carries an
 * IPv4 address (translated, 6to4, ISATAP) is as public as that one.
 */
final class Reserved {
    private static final List<Range> FOUR =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    private static final Range GLOBAL = Range.parse("2000::/3");
    private static final List<Range> SIX = ranges("2001::/23", "2001:db8::/32", "3fff::/20");
    private static final Range TRANSLATED = Range.parse("64:ff9b::/96");
    private static final Range SIX_TO_FOUR = Range.parse("2002::/16");
    private static final int[] ISATAP = {0x00, 0x00, 0x5E, 0xFE};

    private Reserved() {}

    /** A run of addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Range(byte[] start, int bits) {

        static Range parse(String range) {
            int slash = range.indexOf('/');
            try {
                byte[] start = InetAddress.getByName(range.substring(0, slash)).getAddress();
                return new Range(start, Integer.parseInt(range.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(
                        "Could not read the range '%s': it is no address. Correct it."
                                .formatted(range),
                        e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Range> ranges(String... ranges) {
        return Arrays.stream(ranges).map(Range::parse).toList();
    }

    /** Whether anybody reaches it. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? four(bytes) : six(bytes);
    }

    private static boolean four(byte[] bytes) {
        return FOUR.stream().noneMatch(range -> range.holds(bytes));
    }

    private static boolean six(byte[] bytes) {
        if (TRANSLATED.holds(bytes)) {
            return four(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (!GLOBAL.holds(bytes) || SIX.stream().anyMatch(range -> range.holds(bytes))) {
            return false;
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return four(Arrays.copyOfRange(bytes, 2, 6));
        }
        return !isatap(bytes) || four(Arrays.copyOfRange(bytes, 12, 16));
    }

    private static boolean isatap(byte[] bytes) {
        for (int i = 0; i < ISATAP.length; i++) {
            // The second bit of the first byte tells whether the number is known worldwide.
            int here = bytes[8 + i] & (i == 0 ? 0xFD : 0xFF);
            if (here != ISATAP[i]) {
                return false;
            }
        }
        return true;
    }
}
