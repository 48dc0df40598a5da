package org.waymark.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How much a number of threads gets done in a second. */
final class Rate {

    private Rate() {}

    /** Says whether to go on and counts what was done. */
    static final class Going {

        private final long end;
        private final LongAdder done = new LongAdder();

        private Going(int seconds) {
            end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        }

        boolean on() {
            return System.nanoTime() < end;
        }

        void count(long more) {
            done.add(more);
        }
    }

    /** Fails where one of the threads fails. */
    static double of(int threads, int seconds, Consumer<Going> work) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            var going = new Going(seconds);
            var all = IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> work.accept(going), pool))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
            return going.done.sum() * 1e9 / (System.nanoTime() - start);
        }
    }
}
