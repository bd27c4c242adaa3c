package dev.hearsay.app.answers;

import dev.hearsay.text.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a source says who speaks. */
public enum SourceForm {
    /** {@code Ann Lee}, {@code Mayor Lee}. */
    NAME,
    /** {@code the mayor}. */
    NOMINAL,
    /** {@code she}. */
    PRONOUN,
    /** No source. */
    NONE;

    private static final Set<String> PRONOUNS = WordList.load(SourceForm.class, "en/pronouns.txt");

    /** The form that gold names: {@code nominal}; empty where there is no such form. */
    public static Optional<SourceForm> find(String word) {
        String plain = word.equalsIgnoreCase("proper") ? "name" : word;
        return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(plain)).findFirst();
    }

    /**
     * The form of a source that means this speaker: a name where it shares a word with the name.
     */
    public static SourceForm of(String source, Optional<String> speaker) {
        List<String> words = Folding.words(source);
        if (words.isEmpty()) {
            return NONE;
        }
        if (PRONOUNS.containsAll(words)) {
            return PRONOUN;
        }
        boolean named =
                speaker.map(
                                name ->
                                        PersonName.parse(name).words().stream()
                                                .anyMatch(words::contains))
                        .orElse(false);
        return named ? NAME : NOMINAL;
    }

    /** Its name in tables and JSON. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
