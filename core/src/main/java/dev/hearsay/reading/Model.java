package dev.hearsay.reading;

import dev.hearsay.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reader's network: one window in, its scores out. Safe for many threads. */
final class Model implements AutoCloseable {
    private static final String SHIPPED = "reader.onnx";

    /** Tags of attributions: none, and a first and a further word of each role. */
    private static final int TAGS = 7;

    /** Tags of names: none, and a first and a further word of each of nine sorts. */
    private static final int NAMES = 19;

    private final Network network;
    private final Map<String, String> about;

    private Model(Network network) {
        this.network = network;
        this.about = network.about();
    }

    /** The model that is shipped in the jar. */
    static Model load() {
        return checked(SHIPPED, Network.open(SHIPPED, Model.class, SHIPPED));
    }

    /** The model in a file; {@link IllegalStateException} says why where it cannot be used. */
    static Model load(Path file) {
        try {
            String name = file.toString();
            return checked(name, Network.open(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Could not read the model '%s': %s. Name a model file that exists and can be read."
                            .formatted(file, why(file)),
                    e);
        }
    }

    /** Refuses a network that does not say of itself all that reading needs. */
    private static Model checked(String name, Network network) {
        try {
            Model model = new Model(network);
            model.chain();
            model.nameChain();
            model.engine();
            if (model.window() < 8 || model.overlap() < 0 || model.overlap() >= model.window()) {
                throw new IllegalArgumentException("its windows cannot be used");
            }
            return model;
        } catch (IllegalArgumentException e) {
            network.close();
            throw Network.unusable(name, e);
        }
    }

    private static String why(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        return Files.isRegularFile(file) ? "it may not be read" : "it is not a file";
    }

    /** The model's name and the runtime's version. */
    Engine engine() {
        return new Engine(text("name"), network.version());
    }

    /** Pieces a window may hold, {@code [CLS]} and {@code [SEP]} included. */
    int window() {
        return Integer.parseInt(text("window"));
    }

    /** Pieces by which windows overlap. */
    int overlap() {
        return Integer.parseInt(text("overlap"));
    }

    /** The chain over the tags of attributions. */
    TagChain chain() {
        return chain("moves", TAGS);
    }

    /** The chain over the tags of names. */
    TagChain nameChain() {
        return chain("name_moves", NAMES);
    }

    private TagChain chain(String key, int tags) {
        String[] numbers = text(key).split(" ", -1);
        if (numbers.length != tags * tags) {
            throw new IllegalArgumentException("its tags are not those of this version");
        }
        double[][] moves = new double[tags][tags];
        for (int i = 0; i < numbers.length; i++) {
            moves[i / tags][i % tags] = Double.parseDouble(numbers[i]);
        }
        return new TagChain(moves);
    }

    private String text(String key) {
        return Optional.ofNullable(about.get(key))
                .orElseThrow(() -> new IllegalArgumentException("it says nothing of its " + key));
    }

    /** What the model sees in one window of the words. */
    Sight look(Tokens tokens, Window window) {
        Pieces pieces = Pieces.of(tokens, window);
        Map<String, long[]> inputs = new TreeMap<>();
        inputs.put("ids", pieces.ids());
        inputs.put("types", pieces.types());
        Map<String, float[]> outputs = network.run(inputs, pieces.size());
        return new Sight(window, pieces, name -> output(outputs, name));
    }

    private static float[] output(Map<String, float[]> outputs, String name) {
        return Optional.ofNullable(outputs.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        network.close();
    }
}
