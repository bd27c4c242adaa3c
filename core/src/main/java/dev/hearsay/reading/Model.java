package dev.hearsay.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The trained network in ONNX Runtime: one window in, its scores out. Safe for many threads; each
 * call runs on its own thread.
 *
 * <p>One window at a time and never a batch: dynamic int8 takes its scale over the whole input, so
 * that a window's answer would depend on its neighbours.
 */
final class Model implements AutoCloseable {
    private static final String SHIPPED = "reader.onnx";

    /** Tags of attributions: none, and a first and a further word of each role. */
    private static final int TAGS = 7;

    /** Tags of names: none, and a first and a further word of each of nine sorts. */
    private static final int NAMES = 19;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, String> about;

    private Model(OrtEnvironment environment, OrtSession session, Map<String, String> about) {
        this.environment = environment;
        this.session = session;
        this.about = about;
    }

    /** The model that is shipped in the jar. */
    static Model load() {
        try (InputStream stream = Model.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Could not find the model '%s': it is not in the jar. Build hearsay again, or name a model file."
                                .formatted(SHIPPED));
            }
            return load(SHIPPED, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model in a file; {@link IllegalStateException} says why where it cannot be used. */
    static Model load(Path file) {
        try {
            return load(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Could not read the model '%s': %s. Name a model file that exists and can be read."
                            .formatted(file, why(file)),
                    e);
        }
    }

    private static Model load(String name, byte[] bytes) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(bytes, options);
            Map<String, String> about = new TreeMap<>(session.getMetadata().getCustomMetadata());
            Model model = new Model(environment, session, about);
            model.check();
            return model;
        } catch (OrtException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Could not load the model '%s': it is not a model of hearsay (%s). Use the model that is shipped, or export one as training/README.md says."
                            .formatted(name, firstLine(e)),
                    e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new IllegalStateException(
                    "Could not start ONNX Runtime on '%s %s': it has no native library for this machine. Use Linux (glibc), macOS on Apple silicon, or Windows, each on x64 or, but for Windows, arm64."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }

    /** Refuses a network that does not say of itself all that reading needs. */
    private void check() {
        try {
            chain();
            nameChain();
            engine();
            if (window() < 8 || overlap() < 0 || overlap() >= window()) {
                throw new IllegalArgumentException("its windows cannot be used");
            }
        } catch (IllegalArgumentException e) {
            close();
            throw e;
        }
    }

    private static String why(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        return Files.isRegularFile(file) ? "it may not be read" : "it is not a file";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    /** The model's name and the runtime's version. */
    Engine engine() {
        return new Engine(text("name"), environment.getVersion());
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
        String value = about.get(key);
        if (value == null) {
            throw new IllegalArgumentException("it says nothing of its " + key);
        }
        return value;
    }

    /** What the model sees in one window of the words. */
    Sight look(Tokens tokens, Window window) {
        Pieces pieces = Pieces.of(tokens, window);
        long[] shape = {pieces.size()};
        try (OnnxTensor ids =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.ids()), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(pieces.types()), shape);
                OrtSession.Result result = session.run(named(ids, types))) {
            return new Sight(window, pieces, name -> floats(result, name));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "Could not run the model '%s': %s. Try again, or with less text at once."
                            .formatted(text("name"), firstLine(e)),
                    e);
        }
    }

    private static Map<String, OnnxTensor> named(OnnxTensor ids, OnnxTensor types) {
        Map<String, OnnxTensor> inputs = new TreeMap<>();
        inputs.put("ids", ids);
        inputs.put("types", types);
        return inputs;
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] out = new float[buffer.remaining()];
        buffer.get(out);
        return out;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
