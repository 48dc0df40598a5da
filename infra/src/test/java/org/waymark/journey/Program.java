package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program at the door for programs, in the name of an account or of nobody. */
record Program(Installation service, String account) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Program ofNobody(Installation service) {
        return new Program(service, "");
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return CLIENT.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Object content) throws IOException, InterruptedException {
        var text = content instanceof String written ? written : JSON.writeValueAsString(content);
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(text));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Reads what is there; anything but a good answer fails. */
    JsonNode read(String path) throws IOException, InterruptedException {
        var answer = get(path, "application/json");
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** RFC 9457. */
    static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.uri() + ": " + answer.body())
                .startsWith("application/problem+json");
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    }

    /** Refused for a reason that has a name. */
    static void isRefused(HttpResponse<String> answer, int status, String refusal) {
        isProblem(answer, status);
        assertThat(json(answer).path("refusal").asString("")).isEqualTo(refusal);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(service.at(path));
        return account.isEmpty() ? request : request.header("Authorization", "Basic " + credentials());
    }

    /** Demo accounts have their name for a password. */
    private String credentials() {
        return Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
    }
}
