package dev.hearsay.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web server of this machine, for tests. */
public final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Loopback(HttpServer server) {
        this.server = server;
    }

    /** Answers one question. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Without a page. */
    public static Loopback start() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Loopback loopback = new Loopback(server);
        server.setExecutor(loopback.threads);
        server.start();
        return loopback;
    }

    /** Puts something at a path. */
    public Loopback page(String path, Page page) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        asked.add(exchange.getRequestURI().toString());
                        if (exchange.getRequestURI().getPath().equals(path)) {
                            page.answer(exchange);
                        } else {
                            exchange.sendResponseHeaders(404, -1);
                        }
                    }
                });
        return this;
    }

    /** Puts a page at a path. */
    public Loopback page(String path, String type, String body) {
        return page(path, exchange -> send(exchange, Map.of("Content-Type", type), bytes(body)));
    }

    /** Puts a redirect at a path. */
    public Loopback leads(String path, int status, String location) {
        return page(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    exchange.sendResponseHeaders(status, -1);
                });
    }

    /** Puts a number and no page at a path. */
    public Loopback status(String path, int status) {
        return page(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Sends a whole answer. */
    public static void send(HttpExchange exchange, Map<String, String> headers, byte[] body)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Packed with gzip. */
    public static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** In UTF-8. */
    public static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:%d%s".formatted(port(), path);
    }

    /** The port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What was asked for. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
