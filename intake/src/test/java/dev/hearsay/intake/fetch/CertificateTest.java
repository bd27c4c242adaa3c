package dev.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.hearsay.intake.Loopback;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate is for {@code courier.example}, signed by nobody else. */
@Timeout(60)
class CertificateTest {
    private static final char[] PASSWORD = "password".toCharArray();

    private static HttpsServer server;
    private static SSLContext trusting;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        KeyStore keys = keys(folder);
        SSLContext own = SSLContexts.custom().loadKeyMaterial(keys, PASSWORD).build();
        trusting = SSLContexts.custom().loadTrustMaterial(keys, null).build();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext(
                "/a",
                exchange ->
                        Loopback.send(
                                exchange,
                                Map.of("Content-Type", "text/html"),
                                Loopback.bytes("<p>Safe.")));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static KeyStore keys(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process =
                new ProcessBuilder(
                                tool.toString(),
                                "-genkeypair",
                                "-alias",
                                "courier",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=courier.example",
                                "-ext",
                                "SAN=dns:courier.example",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD);
        }
        return keys;
    }

    private static Answer fetch(String host, SSLContext trust) {
        Terms terms =
                Terms.of("0.1.0")
                        .pausing(Duration.ZERO)
                        .asking(
                                Clock.systemUTC(),
                                name -> List.of(InetAddress.getLoopbackAddress()));
        try (Fetcher fetcher = Fetcher.open(terms, address -> true, trust)) {
            return fetcher.fetch("https://%s:%d/a".formatted(host, server.getAddress().getPort()));
        }
    }

    @Test
    void a_certificate_for_the_name_is_fine() {
        assertThat(fetch("courier.example", trusting)).isInstanceOf(Fetched.class);
    }

    @Test
    void a_certificate_for_another_name_is_refused() {
        assertThat(fetch("herald.example", trusting).toString())
                .contains("/a': its certificate is for another name. Check the address.");
    }

    @Test
    void a_certificate_that_nobody_signed_is_refused() {
        assertThat(fetch("courier.example", SSLContexts.createDefault()).toString())
                .contains(
                        "/a': its certificate is not one that this Java trusts. Check the address.");
    }
}
