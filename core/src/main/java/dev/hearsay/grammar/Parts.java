package dev.hearsay.grammar;

import java.util.EnumMap;
import java.util.Map;

/** What the words of one expression told, by slot. */
public final class Parts {
    private final Map<Slot, String> values;

    private Parts(Map<Slot, String> values) {
        this.values = values;
    }

    /** What these slots hold. */
    public static Parts of(Map<Slot, String> values) {
        Map<Slot, String> copy = new EnumMap<>(Slot.class);
        copy.putAll(values);
        return new Parts(copy);
    }

    /** Whether it told anything. */
    public boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    /** What it told; empty text where it told nothing. */
    public String text(Slot slot) {
        return values.getOrDefault(slot, "");
    }

    /** The whole number that it told, or 0. */
    public int number(Slot slot) {
        return number(slot, 0);
    }

    /** The whole number that it told, or another one. */
    public int number(Slot slot, int otherwise) {
        return has(slot) ? (int) Double.parseDouble(text(slot)) : otherwise;
    }
}
