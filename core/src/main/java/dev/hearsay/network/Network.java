package dev.hearsay.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained network in ONNX Runtime: numbers of pieces in, scores out. Safe for many threads; each
 * call runs on its own thread.
 *
 * <pre>{@code
 * Network network = Network.open("reader.onnx", bytes);
 * network.run(Map.of("ids", ids, "types", types), ids.length);   // {links=[…], names=[…], tags=[…]}
 * }</pre>
 *
 * <p>One text at a time and never a batch: dynamic int8 takes its scale over the whole input, so
 * that a text's answer would depend on its neighbours. Close it when nobody runs it any more: it
 * holds memory outside Java's heap.
 */
public final class Network implements AutoCloseable {
    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(String name, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.environment = environment;
        this.session = session;
    }

    /**
     * A network that lies in a jar.
     *
     * @param name what messages call it
     * @throws IllegalStateException where it is not there, or cannot be used on this machine
     */
    public static Network open(String name, Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Could not find the model '%s': it is not in the jar. Build hearsay again, or name a model file."
                                .formatted(name));
            }
            return open(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A network of these bytes, as ONNX writes it.
     *
     * @param name what messages call it
     * @throws IllegalStateException where they are none, or none that runs on this machine
     */
    public static Network open(String name, byte[] bytes) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new Network(name, environment, environment.createSession(bytes, options));
        } catch (OrtException | IllegalArgumentException e) {
            throw unusable(name, e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new IllegalStateException(
                    "Could not start ONNX Runtime on '%s %s': it has no native library for this machine. Use Linux (glibc), macOS on Apple silicon, or Windows, each on x64 or, but for Windows, arm64."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
    }

    /** What to throw where a file holds a network, but not one of hearsay's. */
    public static IllegalStateException unusable(String name, Exception why) {
        return new IllegalStateException(
                "Could not load the model '%s': it is not a model of hearsay (%s). Use the model that is shipped, or export one as training/README.md says."
                        .formatted(name, firstLine(why)),
                why);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    /** What the network says of itself, by key. */
    public Map<String, String> about() {
        try {
            return new TreeMap<>(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw unusable(name, e);
        }
    }

    /** The version of what runs it, such as {@code 1.29.0}. */
    public String version() {
        return environment.getVersion();
    }

    /**
     * One pass.
     *
     * @param inputs the numbers by the input's name, all of one length
     * @param shape the shape of every input
     * @return the scores by the output's name, each in one row after the other
     */
    public Map<String, float[]> run(Map<String, long[]> inputs, long... shape) {
        Map<String, OnnxTensor> tensors = new TreeMap<>();
        try {
            for (Map.Entry<String, long[]> input : inputs.entrySet()) {
                LongBuffer numbers = LongBuffer.wrap(input.getValue());
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, numbers, shape));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, float[]> outputs = new TreeMap<>();
                result.forEach(
                        output ->
                                outputs.put(
                                        output.getKey(), floats((OnnxTensor) output.getValue())));
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "Could not run the model '%s': %s. Try again, or with less text at once."
                            .formatted(name, firstLine(e)),
                    e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
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
