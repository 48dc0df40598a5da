package org.waymark.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that was sent by a program, and how far it is. */
record Sent(String id) {

    private static final String BOUNDARY = "one-file-and-its-matching";

    /** Sends a file as the sample's reporter. */
    static Sent file(Installation service, Path file, String matching, String query)
            throws IOException, InterruptedException {
        var copy = Files.createTempFile("form", null);
        try {
            form(copy, file, matching);
            var request = HttpRequest.newBuilder(service.at("/api/v1/imports?" + query))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .header("Authorization", "Basic " + credentials())
                    .POST(HttpRequest.BodyPublishers.ofFile(copy))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 202) {
                    throw new IOException(answer.statusCode() + ": " + answer.body());
                }
                return new Sent(
                        JsonMapper.shared().readTree(answer.body()).get("id").asString());
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static void form(Path copy, Path file, String matching) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"matching\"\r\n"
                    + "Content-Type: application/json\r\n\r\n" + matching + "\r\n--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                    + "\"\r\nContent-Type: text/csv\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            Files.copy(file, out);
            out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String credentials() {
        return Base64.getEncoder().encodeToString("reporter:reporter".getBytes(StandardCharsets.UTF_8));
    }

    JsonNode now(Installation service) throws IOException, InterruptedException {
        return new Program(service, "reporter").read(path());
    }

    String path() {
        return URI.create("/api/v1/imports/" + id).toString();
    }

    /** Waits until it is as hoped for, and says how it is then. */
    JsonNode until(Installation service, Duration patience, Predicate<JsonNode> hoped) {
        return Awaitility.await()
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> now(service), hoped);
    }

    static boolean isIn(JsonNode job, String state) {
        return job.get("state").asString().equals(state);
    }
}
