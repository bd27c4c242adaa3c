package dev.hearsay.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0, joined two by two. */
final class Groups {
    private final int[] heads;

    Groups(int size) {
        heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = i;
        }
    }

    void join(int one, int other) {
        int a = head(one);
        int b = head(other);
        heads[Math.max(a, b)] = Math.min(a, b);
    }

    private int head(int at) {
        int head = at;
        while (heads[head] != head) {
            heads[head] = heads[heads[head]];
            head = heads[head];
        }
        return head;
    }

    /** Those that are joined, in order of their first. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < heads.length; i++) {
            groups.computeIfAbsent(head(i), h -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
