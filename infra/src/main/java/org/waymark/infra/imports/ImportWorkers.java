package org.waymark.infra.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportWork;
import org.waymark.ui.imports.Workers;

/**
 * Brings at most three imports forward at a time. A node claims an import before it begins and tells that it lives;
 * what a node left behind when it was killed goes on as soon as it is back, or on another node once it has been silent.
 */
class ImportWorkers implements Workers, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorkers.class);
    private static final int AT_ONCE = 3;
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final JdbcTemplate database;
    private final org.springframework.beans.factory.ObjectProvider<ImportWork> work;
    private final Clock clock;
    private final String node;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("import-", 0).factory());
    private volatile boolean open;

    ImportWorkers(
            JdbcTemplate database,
            org.springframework.beans.factory.ObjectProvider<ImportWork> work,
            Clock clock,
            String node) {
        this.database = database;
        this.work = work;
        this.clock = clock;
        this.node = node;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        open = true;
        nudge();
    }

    @Override
    public void nudge() {
        if (open) {
            waiting().forEach(this::take);
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        nudge();
    }

    private List<String> waiting() {
        return database.query("""
                select id from import_job where stage in ('MATCHED', 'RUNNING')
                    and (node is null or node = ? or beat < ?) order by at""", (row, _) -> row.getString(1), node, silent());
    }

    private void take(String id) {
        if (running.size() < AT_ONCE && running.add(id)) {
            if (claimed(id)) {
                var _ = CompletableFuture.runAsync(() -> work.getObject().bringForward(new ImportId(id)), hands)
                        .whenComplete((_, failure) -> letGo(id, failure));
            } else {
                running.remove(id);
            }
        }
    }

    private boolean claimed(String id) {
        return database.update("""
                        update import_job set node = ?, beat = ? where id = ? and stage in ('MATCHED', 'RUNNING')
                            and (node is null or node = ? or beat < ?)""", node, Timestamp.from(clock.instant()), id, node, silent()) == 1;
    }

    /** What failed is tried again at the next look; nothing is handed in twice by that. */
    private void letGo(String id, @Nullable Throwable failure) {
        running.remove(id);
        if (failure == null) {
            nudge();
        } else if (open) {
            LOG.warn("Import {} was interrupted and will go on", id, failure);
        }
    }

    private Timestamp silent() {
        return Timestamp.from(clock.instant().minus(SILENCE));
    }

    @Override
    public void destroy() {
        open = false;
        hands.shutdownNow();
    }
}
