package dev.hearsay.copy;

import java.util.OptionalInt;

/**
 * Which text had a number first; a table of two arrays, since a run may hold millions of numbers.
 */
final class Places {
    private long[] keys = new long[1 << 10];

    /** The place of the text plus one, 0 where the slot is free. */
    private int[] places = new int[1 << 10];

    private int count;

    /** The first text that had this number. */
    OptionalInt find(long key) {
        int slot = slot(keys, places, key);
        return places[slot] == 0 ? OptionalInt.empty() : OptionalInt.of(places[slot] - 1);
    }

    /** Keeps this text under the number, unless another has it. */
    void keep(long key, int place) {
        int slot = slot(keys, places, key);
        if (places[slot] == 0) {
            keys[slot] = key;
            places[slot] = place + 1;
            count++;
            if (count * 2 > keys.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] widerPlaces = new int[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (places[i] != 0) {
                int slot = slot(wider, widerPlaces, keys[i]);
                wider[slot] = keys[i];
                widerPlaces[slot] = places[i];
            }
        }
        keys = wider;
        places = widerPlaces;
    }

    private static int slot(long[] keys, int[] places, long key) {
        int slot = (int) key & (keys.length - 1);
        while (places[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
