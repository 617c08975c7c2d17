package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPageTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<String> agent = new AtomicReference<>("");
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, 200, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceOptions hasty() {
        return SourceOptions.DEFAULTS.withTimeouts(Duration.ofMillis(700), Duration.ofMillis(700));
    }

    private static Read open(String reference, SourceOptions options) {
        return Inputs.readAll(new SourceOpener(options, InputStream.nullInputStream()).open(reference))
                .getFirst();
    }

    private static String reason(String reference, SourceOptions options) {
        return Inputs.unreadable(open(reference, options)).reason();
    }

    @Test
    void readsAPageInTheEncodingOfItsHeader() {
        serve(
                "/ada",
                "text/html; charset=ISO-8859-7",
                "<p>Δήμαρχος".getBytes(java.nio.charset.Charset.forName("ISO-8859-7")));
        Document document = Inputs.page(open(
                base + "/ada",
                SourceOptions.DEFAULTS
                        .withUserAgent("Fasti/9 (+https://example.org)")
                        .withRetrieved(Edtf.parse("2026-02-03").orElseThrow())));
        assertThat(document.text()).isEqualTo("Δήμαρχος");
        assertThat(document.source().uri()).hasToString("Optional[" + base + "/ada]");
        assertThat(document.source().retrieved()).hasToString("Optional[2026-02-03]");
        assertThat(agent.get()).isEqualTo("Fasti/9 (+https://example.org)");
    }

    @Test
    void readsABatchFromAnAddressAndPackedPages() throws IOException {
        serve(
                "/batch.jsonl",
                "application/octet-stream",
                "{\"id\":\"a\",\"text\":\"b\"}\nbroken".getBytes(StandardCharsets.UTF_8));
        Reading batch =
                new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(base + "/batch.jsonl");
        assertThat(Inputs.readAll(batch)).hasSize(2);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("Ada was mayor.".getBytes(StandardCharsets.UTF_8));
        }
        server.createContext("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, packed.toByteArray());
        });
        assertThat(Inputs.page(open(base + "/packed", SourceOptions.DEFAULTS)).text())
                .isEqualTo("Ada was mayor.");
    }

    @Test
    void followsRedirectsButNotForEver() {
        serve("/there", "text/plain", "Ada was mayor.".getBytes(StandardCharsets.UTF_8));
        redirect("/here", "/there");
        redirect("/loop", "/loop");
        redirect("/file", "file:///etc/hostname");
        Document document = Inputs.page(open(base + "/here", SourceOptions.DEFAULTS));
        assertThat(document.source().uri()).hasToString("Optional[" + base + "/there]");
        assertThat(document.id()).isEqualTo(base + "/here");
        assertThat(reason(base + "/loop", SourceOptions.DEFAULTS)).contains("redirected more than 5 times");
        assertThat(reason(base + "/file", SourceOptions.DEFAULTS)).contains("not an http or https address");
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, new byte[0]);
        });
    }

    @Test
    void saysWhyAnAddressCouldNotBeRead() throws IOException {
        server.createContext("/gone", exchange -> answer(exchange, 404, new byte[0]));
        server.createContext("/down", exchange -> answer(exchange, 503, new byte[0]));
        serve("/image", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(reason(base + "/gone", SourceOptions.DEFAULTS))
                .contains("HTTP 404")
                .contains("check the address");
        assertThat(reason(base + "/down", SourceOptions.DEFAULTS))
                .contains("HTTP 503")
                .contains("try again later");
        assertThat(reason(base + "/image", SourceOptions.DEFAULTS)).contains("is an image");
        assertThat(reason("http://a b/", SourceOptions.DEFAULTS)).contains("not a well-formed address");
        assertThat(reason("http:///nothing", SourceOptions.DEFAULTS)).contains("not an http or https address");
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(reason("http://127.0.0.1:" + closed + "/", SourceOptions.DEFAULTS))
                .contains("refused the connection");
    }

    @Test
    void doesNotWaitForASlowServerNorTakeInAnEndlessPage() {
        server.createContext("/silent", exchange -> await());
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("Ada".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = "x".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            while (done.getCount() > 0) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThat(reason(base + "/silent", hasty())).contains("did not answer within");
        assertThat(reason(base + "/slow", hasty())).contains("did not answer within");
        assertThat(reason(base + "/endless", SourceOptions.DEFAULTS.withMaxCharacters(100_000, 100_000)))
                .contains("longer than 100,000 characters");
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsAPageOfAWikiWithItsRevisionAndLicence() {
        AtomicReference<String> asked = new AtomicReference<>("");
        server.createContext("/xx/w/rest.php/v1/page/", exchange -> {
            asked.set(exchange.getRequestURI().getRawPath());
            answer(exchange, 200, """
                    {"id": 5, "key": "Ada_Example", "title": "Ada Example",
                     "latest": {"id": 1234, "timestamp": "2024-05-01T10:00:00Z"}, "content_model": "wikitext",
                     "license": {"url": "https://creativecommons.org/licenses/by-sa/4.0/deed.en", "title": "CC BY-SA 4.0"},
                     "html": "<!DOCTYPE html><html><body class=\\"mw-parser-output\\"><p>Ada was mayor.</p></body></html>"}
                    """.getBytes(StandardCharsets.UTF_8));
        });
        Document document = Inputs.page(
                open("wikipedia:xx:Ada Éxample/1", SourceOptions.DEFAULTS.withWikipediaBase(base + "/{language}")));
        assertThat(asked.get()).isEqualTo("/xx/w/rest.php/v1/page/Ada_%C3%89xample%2F1/with_html");
        assertThat(document.text()).isEqualTo("Ada was mayor.");
        assertThat(document.language()).isEqualTo("xx");
        assertThat(document.source().title()).contains("Ada Example");
        assertThat(document.source().published()).hasToString("Optional[2024-05-01]");
        assertThat(document.source().licence()).contains("CC BY-SA 4.0");
        assertThat(document.source().uri()).hasToString("Optional[" + base + "/xx/w/index.php?oldid=1234]");
    }

    @Test
    void saysWhatIsWrongWithAWikiPage() {
        server.createContext("/en/w/rest.php/v1/page/Nobody/with_html", exchange -> answer(exchange, 404, new byte[0]));
        serve("/en/w/rest.php/v1/page/Odd/with_html", "application/json", "<html>".getBytes(StandardCharsets.UTF_8));
        serve("/en/w/rest.php/v1/page/None/with_html", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        SourceOptions options = SourceOptions.DEFAULTS.withWikipediaBase(base + "/{language}");
        assertThat(reason("wikipedia:en:Nobody", options)).contains("check the address or the title");
        assertThat(reason("wikipedia:en:Odd", options)).contains("not what its API promises");
        assertThat(reason("wikipedia:en:None", options)).contains("holds no page");
        assertThat(reason("wikipedia:Ada", options)).contains("wikipedia:LANGUAGE:TITLE");
        assertThat(reason("wikipedia::Ada", options)).contains("wikipedia:LANGUAGE:TITLE");
    }
}
