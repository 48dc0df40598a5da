package org.waymark.infra.unreviewed;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

/**
 * Says when to look for values whose review is switched off: when one came in, when the service has started, and every
 * quarter of an hour. What is missed here is found the next time.
 */
@Component
@ProcessingGroup("unreviewed-values")
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final ArrivedValues values;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService aside = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("unreviewed-values-", 0)
            .daemon()
            .uncaughtExceptionHandler((_, failure) -> LOG.warn("Arrived values are looked for again soon", failure))
            .factory());

    Arrivals(ArrivedValues values) {
        this.values = values;
    }

    @EventHandler
    void on(ValueSubmitted event) {
        CurrentUnitOfWork.get().root().afterCommit(_ -> look());
    }

    @EventHandler
    void on(ValueCorrected event) {
        CurrentUnitOfWork.get().root().afterCommit(_ -> look());
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        look();
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void everyQuarter() {
        look();
    }

    /** Asks for one look after everything that has happened so far, on a thread that holds nobody up. */
    private void look() {
        if (asked.compareAndSet(false, true)) {
            aside.execute(() -> {
                asked.set(false);
                values.accept();
            });
        }
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }
}
