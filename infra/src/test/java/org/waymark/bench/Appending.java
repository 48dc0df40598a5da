package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Appends through the event store as a share of raw commits; each round measures all in turn, the median counts. */
final class Appending {

    private static final int ROUNDS = 3;

    private final ProductLog log;
    private final SubmittedValues values;
    private final RawRows rows;
    private final int seconds;

    Appending(ProductLog log, SubmittedValues values, RawRows rows, int seconds) {
        this.log = log;
        this.values = values;
        this.rows = rows;
        this.seconds = seconds;
    }

    void measure(Table table) {
        Rate.of(8, 1, going -> rows.write(1, going));
        Rate.of(8, 2, going -> append(1, going));
        compare(table, 1, 1, "none known for 1 thread");
        compare(table, 8, 1, "0.63 without a guard");
        compare(table, 8, 100, "0.72-0.87 without a guard");
    }

    private void compare(Table table, int threads, int batch, String floor) {
        List<Double> raw = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> followed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            raw.add(Rate.of(threads, seconds, going -> rows.write(batch, going)));
            alone.add(Rate.of(threads, seconds, going -> append(batch, going)));
            followed.add(Rate.of(threads + 1, seconds, new Followed(batch)::work));
        }
        double whole = Spread.of(raw).median();
        String what = "Append / raw commit, %d thread%s, %d event%s a commit"
                .formatted(threads, threads == 1 ? "" : "s", batch, batch == 1 ? "" : "s");
        table.share(what, Spread.of(alone).median(), whole, "events/s", floor);
        table.share("  the same, one reader following", Spread.of(followed).median(), whole, "events/s", "");
    }

    private void append(int batch, Rate.Going going) {
        while (going.on()) {
            log.events.publish(values.next(batch));
            going.count(batch);
        }
    }

    /** The first thread to come reads, as a processor of the same node does; the others write. */
    private final class Followed {

        private final int batch;
        private final CompletableFuture<Boolean> reading = new CompletableFuture<>();

        Followed(int batch) {
            this.batch = batch;
        }

        void work(Rate.Going going) {
            if (reading.complete(true)) {
                follow(going);
            } else {
                append(batch, going);
            }
        }

        private void follow(Rate.Going going) {
            try (var stream = log.events.openStream(log.events.createHeadToken())) {
                while (going.on()) {
                    if (stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)) {
                        stream.nextAvailable();
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("The reader was interrupted.", e);
            }
        }
    }
}
