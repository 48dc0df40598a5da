package org.waymark.infra.log;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each way in which a committed event could slip past a reader. The engine without a guard goes through the same and
 * must lose, or the trial proves nothing.
 */
class NoCommittedEventIsSkippedTest {

    static final Clock NOW = Clock.system(UTC);
    static final Clock SLOW = Clock.offset(NOW, Duration.ofMinutes(-2));
    static final Clock STAMPED_BEFORE_A_LONG_IMPORT = Clock.offset(NOW, Duration.ofSeconds(-75));

    final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void dismiss() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void anOldStampedImportAmongWriters(Guard guard) {
        try (var log = new TriedLog(guard)) {
            var reader = log.reader(null);
            var writing = new AtomicBoolean(true);
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(repeat(writing, () -> log.write(1, NOW)));
            }
            writers.add(repeat(writing, () -> log.write(20, STAMPED_BEFORE_A_LONG_IMPORT)));
            var reading = repeat(writing, reader::read);
            writing.set(
                    CompletableFuture.supplyAsync(() -> false, CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS))
                            .join());
            CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
            reading.join();

            assertLost(guard, reader.lost());
            assertThat(reader.given).hasSizeGreaterThan(500);
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void fifteenThousandEventsPastAnOpenTransaction(Guard guard) {
        try (var log = new TriedLog(guard)) {
            var reader = log.reader(null).read();
            var passing = new AtomicReference<CompletableFuture<Void>>();
            whileATransactionIsOpen(log, () -> {
                passing.set(run(() -> {
                    for (int written = 0; written < 15_000; written += 200) {
                        log.write(200, NOW);
                    }
                }));
                await(guard, passing.get());
                await(guard, run(reader::read));
            });
            passing.get().join();

            assertLost(guard, reader.lost());
            assertThat(reader.given).hasSizeGreaterThan(14_999);
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void anEventOfANodeWhoseClockIsSlow(Guard guard) {
        try (var log = new TriedLog(guard)) {
            var reader = log.reader(null).read();
            var passing = new AtomicReference<CompletableFuture<Void>>();
            whileATransactionIsOpen(log, () -> {
                passing.set(run(() -> log.write(1, SLOW)));
                await(guard, passing.get());
                await(guard, run(reader::read));
            });
            passing.get().join();

            assertLost(guard, reader.lost());
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void aStartAtTheHeadDuringATransaction(Guard guard) {
        try (var log = new TriedLog(guard)) {
            log.write(3, NOW);
            var before = log.reader(null).read().given;
            var starting = new AtomicReference<@Nullable TrackingToken>();
            var opened = whileATransactionIsOpen(log, () -> {
                await(guard, run(() -> log.write(1, NOW)));
                await(guard, run(() -> starting.set(log.engine.createHeadToken())));
            });

            // Whoever had to wait for the start was told of a head that the open transaction lies behind.
            var started = starting.get();
            var reader = log.reader(started == null ? log.engine.createTailToken() : started)
                    .read();
            assertLost(
                    guard,
                    opened.stream()
                            .filter(event -> !reader.given.contains(event))
                            .toList());
            assertThat(before).hasSize(3);
        }
    }

    private static void assertLost(Guard guard, List<String> lost) {
        if (guard == Guard.NONE) {
            assertThat(lost).as("the trial itself").isNotEmpty();
        } else {
            assertThat(lost).isEmpty();
        }
    }

    /** Draws a position, has the others do their part while it is not committed, commits, and tells what it wrote. */
    private List<String> whileATransactionIsOpen(TriedLog log, Runnable others) {
        return Objects.requireNonNull(log.transaction.execute(status -> {
            List<String> written = log.append(1, NOW);
            others.run();
            return written;
        }));
    }

    /** Waits for those who can pass an open transaction, and not for ever for those who cannot. */
    private static void await(Guard guard, CompletableFuture<Void> task) {
        boolean passes = guard == Guard.NONE || guard == Guard.PRESENT_WRITERS;
        task.copy()
                .completeOnTimeout(null, passes ? 20_000 : 1_500, TimeUnit.MILLISECONDS)
                .join();
    }

    private CompletableFuture<Void> run(Runnable task) {
        return CompletableFuture.runAsync(task, threads);
    }

    private CompletableFuture<Void> repeat(AtomicBoolean goOn, Runnable task) {
        return run(() -> {
            while (goOn.get()) {
                task.run();
            }
        });
    }
}
