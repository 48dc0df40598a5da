package org.waymark.infra.log;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures what each guard costs: commits a second of single events while one reader follows, as a share of none. */
final class GuardRates {

    private static final Logger LOG = LoggerFactory.getLogger(GuardRates.class);
    private static final int ROUNDS = 9;
    private static final long MILLIS = 1_000;

    private GuardRates() {}

    /** Rounds go through all guards in turn, so that a noisy machine is noisy to all; the median round counts. */
    public static void main(String... args) {
        Map<Guard, TriedLog> logs = new EnumMap<>(Guard.class);
        for (Guard guard : Guard.values()) {
            logs.put(guard, new TriedLog(guard));
        }
        logs.values().forEach(log -> rate(log, 8));
        for (int threads : List.of(1, 8)) {
            Map<Guard, List<Double>> rates = new EnumMap<>(Guard.class);
            for (int round = 0; round < ROUNDS; round++) {
                logs.forEach((guard, log) ->
                        rates.computeIfAbsent(guard, g -> new ArrayList<>()).add(rate(log, threads)));
            }
            double unguarded = median(rates.getOrDefault(Guard.NONE, List.of()));
            rates.forEach((guard, all) -> LOG.warn(
                    "{} threads, {}: {} commits/s, {} % of none",
                    threads, guard, Math.round(median(all)), Math.round(100 * median(all) / unguarded)));
        }
        logs.values().forEach(TriedLog::close);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /** The reader is woken by each commit, as a processor on the same node is, and asks every 20 ms besides. */
    private static double rate(TriedLog log, int threads) {
        var clock = Clock.system(UTC);
        var going = new AtomicBoolean(true);
        var commits = new LongAdder();
        var news = new Semaphore(0);
        try (var pool = Executors.newCachedThreadPool()) {
            var reader = log.reader(log.engine.createHeadToken());
            var following = pool.submit(() -> {
                while (going.get()) {
                    boolean woken = news.tryAcquire(20, TimeUnit.MILLISECONDS);
                    news.drainPermits();
                    reader.read();
                    LOG.trace("woken {}", woken);
                }
                return reader;
            });
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(() -> {
                    while (going.get()) {
                        log.write(1, clock);
                        commits.increment();
                        news.release();
                    }
                });
            }
            going.set(CompletableFuture.supplyAsync(
                            () -> false, CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS))
                    .join());
            following.get(10, TimeUnit.SECONDS);
            return commits.doubleValue() * 1_000 / MILLIS;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The reader failed.", e);
        }
    }
}
