package org.waymark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** The API over HTTP 1.1 with connections kept alive, one for each client. */
final class Door implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Door(int port) {
        address = "http://127.0.0.1:" + port + "/api/v1";
    }

    String get(String path) {
        try {
            return checked(client.send(to(path).GET().build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("No answer from " + path, e);
        }
    }

    /** Posts one row; anything but the expected outcome of the row is a failure of the run. */
    void post(String path, String account, String row, String outcome) {
        postLater(path, account, row, outcome).join();
    }

    /** Tells the moment, by {@link System#nanoTime}, at which the reply was there. */
    CompletableFuture<Long> postLater(String path, String account, String row, String outcome) {
        var who = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        var request = to(path).header("Authorization", "Basic " + who)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("[" + row + "]"))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(reply -> {
            long there = System.nanoTime();
            if (!checked(reply).contains("\"" + outcome + "\"")) {
                throw new IllegalStateException("Not " + outcome + ": " + row + " was answered " + reply.body());
            }
            return there;
        });
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private static String checked(HttpResponse<String> reply) {
        if (reply.statusCode() / 100 != 2) {
            throw new IllegalStateException(reply.uri() + " answered " + reply.statusCode() + ": " + reply.body());
        }
        return reply.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
