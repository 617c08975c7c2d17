package org.fasti.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/** Fetches addresses, within limits of time, size and redirects. */
final class WebFetcher implements AutoCloseable {
    private final SourceOptions options;
    private final HttpClient client;

    WebFetcher(SourceOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Fetches. Never fails: what went wrong is told.
     *
     * @param accept the media types wanted, as in the header
     */
    Fetched fetch(URI address, String accept) {
        URI here = address;
        for (int redirects = 0; redirects <= options.maxRedirects(); redirects++) {
            if (!isWeb(here)) {
                return new Fetched.Failure("leads to " + here + ", which is not an http or https address");
            }
            Exchange exchange = exchange(here, accept);
            switch (exchange) {
                case Exchange.Done(Fetched fetched) -> {
                    return fetched;
                }
                case Exchange.Elsewhere(URI next) -> here = next;
            }
        }
        return new Fetched.Failure("is redirected more than " + options.maxRedirects() + " times; check the address");
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    /** One request and what follows from its answer. */
    private sealed interface Exchange {
        record Done(Fetched fetched) implements Exchange {}

        record Elsewhere(URI next) implements Exchange {}
    }

    private Exchange exchange(URI address, String accept) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(options.responseTimeout())
                .header("User-Agent", options.userAgent())
                .header("Accept", accept)
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                client.sendAsync(request, info -> new BoundedBody(options.maxBytes()));
        try {
            // The request's own limit ends with the headers; this one holds for the last byte too.
            return answered(address, answer.get(options.responseTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failure(tooSlow());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return failure("was not read to its end: the reading was stopped");
        } catch (ExecutionException e) {
            return failure(reason(address, e.getCause() == null ? e : e.getCause()));
        }
    }

    private Exchange answered(URI address, HttpResponse<Optional<byte[]>> response) {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status >= 300 && status < 400 && status != 304 && location.isPresent()) {
            return elsewhere(address, location.get());
        }
        if (status != 200) {
            return failure(statusReason(status));
        }
        if (response.body().isEmpty()) {
            return failure(DocumentReader.tooLong(options.maxCharacters()));
        }
        return unpacked(response)
                .map(bytes -> body(address, response, bytes))
                .orElseGet(() ->
                        failure("is packed in a way that is not known, or too large; download it and read the file"));
    }

    private static Exchange body(URI address, HttpResponse<?> response, byte[] bytes) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int semicolon = type.indexOf(';');
        String media = (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
        int charset = type.indexOf("charset=");
        Optional<String> encoding = charset < 0
                ? Optional.empty()
                : Optional.of(type.substring(charset + "charset=".length())
                        .split(";", 2)[0]
                        .replace("\"", "")
                        .replace("'", "")
                        .strip());
        return new Exchange.Done(new Fetched.Body(
                address,
                bytes,
                Optional.of(media).filter(given -> !given.isEmpty()),
                encoding.filter(name -> !name.isEmpty()),
                response.headers().firstValue("Last-Modified")));
    }

    /** Some servers pack what they send although they were not asked to. */
    private Optional<byte[]> unpacked(HttpResponse<Optional<byte[]>> response) {
        byte[] bytes = response.body().orElseThrow();
        String packing = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (packing.equals("identity")) {
            return Optional.of(bytes);
        }
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            return Optional.empty();
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = packed.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, options.maxBytes() + 1));
            return Optional.of(whole).filter(all -> all.length <= options.maxBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Exchange elsewhere(URI address, String location) {
        try {
            URI next = address.resolve(new URI(location));
            boolean toPlain =
                    "https".equalsIgnoreCase(address.getScheme()) && "http".equalsIgnoreCase(next.getScheme());
            return toPlain
                    ? failure("is redirected from https to http, which is not followed; open " + next + " itself")
                    : new Exchange.Elsewhere(next);
        } catch (URISyntaxException e) {
            return failure("is redirected to something that is no address (" + location + ")");
        }
    }

    private String reason(URI address, Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _ ->
                "did not accept a connection within " + options.connectTimeout().toSeconds()
                        + " seconds; check the network, or try again later";
            case java.net.http.HttpTimeoutException _ -> tooSlow();
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException -> unknownHost(address);
            case UnknownHostException _ -> unknownHost(address);
            case ConnectException _ -> "refused the connection; check the address and whether the server runs";
            case SSLException e -> "could not be reached safely (" + e.getMessage() + ")";
            default ->
                "could not be fetched ("
                        + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()) + ")";
        };
    }

    private static String unknownHost(URI address) {
        return "there is no server named " + address.getHost() + "; check the address and the network";
    }

    private String tooSlow() {
        return "did not answer within " + options.responseTimeout().toSeconds()
                + " seconds; try again later, or save the page and read the file";
    }

    private static String statusReason(int status) {
        return switch (status) {
            case 401, 403 -> "answered HTTP " + status + ": it may not be read; save the page from a browser";
            case 404, 410 -> "answered HTTP " + status + ": there is no such page; check the address or the title";
            case 429 -> "answered HTTP 429: too many requests; wait and try again";
            default -> "answered HTTP " + status + (status >= 500 ? ": the server is in trouble; try again later" : "");
        };
    }

    private static Exchange failure(String reason) {
        return new Exchange.Done(new Fetched.Failure(reason));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
