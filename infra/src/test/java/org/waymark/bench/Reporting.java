package org.waymark.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The running service from outside: single reports, and how soon an accepted value is there for everybody. */
final class Reporting {

    private static final int WARM_UP = 60;
    private static final LocalDate FOLLOWED = LocalDate.of(1990, 1, 1);
    private static final LocalDate MANY = LocalDate.of(2000, 1, 1);
    private static final String VALUE = ", \"value\": 6.3, \"status\": \"U\", \"note\": \"Survey\"";

    private final AtomicInteger numbers = new AtomicInteger();
    private final int port;

    Reporting(int port) {
        this.port = port;
    }

    /** Samples one after another, before there is a long review queue. */
    void follow(Table table, int samples) {
        List<Long> seen = new ArrayList<>();
        List<Long> replied = new ArrayList<>();
        int stale = 0;
        try (var door = new Door(port);
                var other = new Door(port)) {
            for (int sample = 0; sample < WARM_UP + samples; sample++) {
                var series = Series.number(sample, FOLLOWED);
                door.post("/reports", "reporter", series.row(VALUE), "received");
                String sought = "\"" + series.day() + "\"";
                long sent = System.nanoTime();
                var reply = door.postLater("/reports/acceptances", "reviewer", series.row(""), "accepted");
                while (!other.get(series.question()).contains(sought)) {
                    Thread.onSpinWait();
                }
                long visible = System.nanoTime() - sent;
                long answered = reply.join() - sent;
                stale += door.get(series.question()).contains(sought) ? 0 : 1;
                if (sample >= WARM_UP) {
                    seen.add(visible);
                    replied.add(answered);
                }
            }
        }
        table.add("Acceptance sent to value visible", Spread.of(seen).millis(), "18-20 ms p50 in process");
        table.add("Acceptance sent to reply", Spread.of(replied).millis(), "under 100 ms p50 on screens");
        table.add("Replies before the value was visible", stale + " of " + (WARM_UP + samples), "0");
    }

    void report(Table table, int seconds) {
        measure(seconds, 8, new ConcurrentLinkedQueue<>());
        for (int clients : List.of(1, 8)) {
            Collection<Long> took = new ConcurrentLinkedQueue<>();
            double rate = measure(2 * seconds, clients, took);
            table.add(
                    "Single reports over HTTP, %d client%s".formatted(clients, clients == 1 ? "" : "s"),
                    String.format(
                            Locale.ROOT, "%.0f/s, %s", rate, Spread.of(took).millis()),
                    "");
        }
    }

    private double measure(int seconds, int clients, Collection<Long> took) {
        return Rate.of(clients, seconds, going -> {
            try (var door = new Door(port)) {
                while (going.on()) {
                    var row = Series.number(numbers.getAndIncrement(), MANY).row(VALUE);
                    long sent = System.nanoTime();
                    door.post("/reports", "reporter", row, "received");
                    took.add(System.nanoTime() - sent);
                    going.count(1);
                }
            }
        });
    }
}
