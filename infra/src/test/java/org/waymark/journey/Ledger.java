package org.waymark.journey;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Four clients that report values of local authorities, each under a key, and note what was acknowledged. */
final class Ledger {

    private static final List<String> PLACES = List.of(
            "carlow",
            "cavan",
            "clare",
            "cork-city",
            "cork-county",
            "donegal",
            "dublin-city",
            "fingal",
            "galway-city",
            "galway-county",
            "kerry",
            "kildare",
            "kilkenny",
            "laois",
            "leitrim",
            "longford",
            "louth",
            "mayo",
            "meath",
            "monaghan");
    private static final int CLIENTS = 4;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 2015;

    private final int size;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Ledger(int size) {
        this.size = size;
    }

    /** Series and period of each report that was answered with "received". */
    Set<String> acknowledged() {
        return acknowledged;
    }

    static Map<String, Object> row(int number) {
        var month = number / PLACES.size();
        return Map.of(
                "key",
                "kill:" + number,
                "indicator",
                "local-strategies",
                "place",
                "ie-" + PLACES.get(number % PLACES.size()),
                "period",
                "%d-%02d".formatted(FIRST_YEAR + month / MONTHS, 1 + month % MONTHS),
                "value",
                number % MONTHS);
    }

    /** The period in a stored event. */
    static String period(String payload) {
        var period = JsonMapper.shared().readTree(payload).get("period");
        return period.isObject() ? period.get("code").asString() : period.asString();
    }

    /** Sends everything in the background, until the service is gone; closing waits for the clients. */
    AutoCloseable startSendingTo(Installation service) {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var next = new AtomicInteger();
        for (var client = 0; client < CLIENTS; client++) {
            var _ = clients.submit(() -> {
                for (var number = next.getAndIncrement(); number < size; number = next.getAndIncrement()) {
                    send(number, service);
                }
                return null;
            });
        }
        return clients;
    }

    /** Sends everything once and answers what was not acknowledged. */
    List<String> sendTo(Installation service) throws Exception {
        var refused = new ConcurrentLinkedQueue<String>();
        var next = new AtomicInteger();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Void> client = () -> {
                for (var number = next.getAndIncrement(); number < size; number = next.getAndIncrement()) {
                    var answer = send(number, service);
                    if (!answer.contains("\"received\"")) {
                        refused.add(answer);
                    }
                }
                return null;
            };
            for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        }
        return List.copyOf(refused);
    }

    private String send(int number, Installation service) throws IOException, InterruptedException {
        var row = row(number);
        var answer = new Program(service, "reporter")
                .post("/api/v1/reports", List.of(row))
                .body();
        if (answer.contains("\"received\"")) {
            acknowledged.add("series:local-strategies:" + row.get("place") + ":department " + row.get("period"));
        }
        return answer;
    }
}
