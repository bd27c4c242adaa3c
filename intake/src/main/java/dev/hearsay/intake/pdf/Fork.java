package dev.hearsay.intake.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Another Java, which reads a file and tells what it found; with little memory and little time.
 *
 * @param command to start it with, without the file
 * @param limit how long it may take
 */
record Fork(List<String> command, Duration limit) {
    private static final List<String> OPTIONS =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xshare:auto",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                    "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    private static final int NO_MEMORY = 3;

    Fork {
        command = List.copyOf(command);
    }

    /** How it ended. */
    enum End {
        TOLD,
        LATE,
        NO_MEMORY,
        DIED
    }

    /** What was told, where it ended well. */
    record Result(End end, Optional<Frames.Message> message) {}

    /** The Java that runs, with the classes that it runs with. */
    static Fork java(Duration limit) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Forked.class.getName());
        return new Fork(command, limit);
    }

    /**
     * What it tells of a file. It has ended when this returns.
     *
     * @throws IOException where it cannot be started
     */
    Result read(Path file) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.add(file.toAbsolutePath().toString());
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")
                .forEach(builder.environment()::remove);
        Process process = builder.start();
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = watch(process, late);
        try {
            Optional<Frames.Message> message = message(process);
            // It has told all, or it never will.
            End end = message.isPresent() ? End.TOLD : end(process, late);
            return new Result(end, message);
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private Thread watch(Process process, AtomicBoolean late) {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                                    late.set(true);
                                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                                    process.destroyForcibly();
                                }
                            } catch (InterruptedException e) {
                                process.destroyForcibly();
                            }
                        },
                        "watch over a PDF file");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static Optional<Frames.Message> message(Process process) {
        try (InputStream told = new BufferedInputStream(process.getInputStream())) {
            return Optional.of(Frames.read(told));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static End end(Process process, AtomicBoolean late) {
        try {
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            if (late.get()) {
                return End.LATE;
            }
            return ended && process.exitValue() == NO_MEMORY ? End.NO_MEMORY : End.DIED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.DIED;
        }
    }
}
