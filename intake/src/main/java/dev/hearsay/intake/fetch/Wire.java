package dev.hearsay.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One question and one answer, each on a thread of its own that is left behind where the time is
 * up: a server that sends a byte a second never lets a socket's own time limit pass.
 */
final class Wire implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(15);
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int UNCHANGED = 304;

    private final CloseableHttpClient client;
    private final ExecutorService workers =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "hearsay fetch");
                        thread.setDaemon(true);
                        return thread;
                    });

    Wire(String agent, Pinned names, SSLContext trust) {
        this.client =
                HttpClients.custom()
                        .setConnectionManager(connections(names, trust))
                        // Never a proxy: it would look names up itself, and reach what it likes.
                        .setRoutePlanner(new DefaultRoutePlanner(null))
                        .setUserAgent(agent)
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(SILENCE)
                                        .setConnectionRequestTimeout(CONNECT)
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build();
    }

    private static HttpClientConnectionManager connections(Pinned names, SSLContext trust) {
        Http1Config http =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                .build();
    }

    /**
     * A question.
     *
     * @param address whom to ask
     * @param headers what to say beside it
     * @param limit how much to take
     * @param types whether an answer of this type is wanted at all
     */
    record Question(URI address, Map<String, String> headers, Body.Limit limit, Types types) {}

    /** Asks, and waits for the answer as long as there is time. */
    Reply ask(Question question, Deadline deadline) throws Refusal {
        HttpGet request = new HttpGet(question.address());
        question.headers().forEach(request::setHeader);
        request.setHeader("Accept-Encoding", "gzip");
        Future<Reply> reply = workers.submit(() -> exchange(request, question));
        try {
            return reply.get(deadline.left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw Refusal.plain("it took too long", "Try again later.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.plain("the run was stopped", "Run it again.");
        } catch (ExecutionException e) {
            throw Faults.refusal(Optional.ofNullable(e.getCause()).orElse(e));
        } finally {
            if (!reply.isDone()) {
                request.cancel();
                reply.cancel(true);
            }
        }
    }

    private Reply exchange(HttpGet request, Question question) throws IOException, Refusal {
        URI address = question.address();
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ClassicHttpResponse response = client.executeOpen(host, request, null);
        boolean whole = false;
        try {
            Reply head = reply(response, new byte[0]);
            byte[] body = wanted(head) ? body(response, head, question) : head.body();
            whole = wanted(head) && body.length < question.limit().bytes();
            return reply(response, body);
        } finally {
            if (!whole) {
                // To close the stream would read it to its end, which may never come.
                request.cancel();
            }
            close(response);
        }
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // What was wanted is there; or it is not, and that is already being said.
        }
    }

    private static boolean wanted(Reply head) {
        return head.status() >= 200 && head.status() < 300;
    }

    private static byte[] body(ClassicHttpResponse response, Reply head, Question question)
            throws IOException, Refusal {
        question.types().check(head.type().name());
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return head.body();
        }
        InputStream stream = entity.getContent();
        return stream == null
                ? head.body()
                : Body.read(
                        stream, header(response, "Content-Encoding").orElse(""), question.limit());
    }

    private static Reply reply(ClassicHttpResponse response, byte[] body) {
        return new Reply(
                response.getCode(),
                header(response, "Location"),
                header(response, "Content-Type"),
                new Known(header(response, "ETag"), header(response, "Last-Modified")),
                body);
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
    }

    /** Whether the server has nothing newer. */
    static boolean unchanged(Reply reply) {
        return reply.status() == UNCHANGED;
    }

    /** Whoever is still being asked is let go. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        List<Runnable> waiting = workers.shutdownNow();
        waiting.clear();
    }
}
