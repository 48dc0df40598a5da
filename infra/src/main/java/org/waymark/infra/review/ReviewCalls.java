package org.waymark.infra.review;

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
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.milestone.Stage;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/**
 * Says when to look for reviews that are called for: when a milestone was reached or a version binds, when the service
 * has started, and every hour, since time passes by itself. What is missed here is found the next time.
 */
@Component
@ProcessingGroup("review-calls")
class ReviewCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewCalls.class);

    private final CalledReviews reviews;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService aside = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("review-calls-", 0)
            .daemon()
            .uncaughtExceptionHandler(
                    (_, failure) -> LOG.warn("Called reviews are looked for again within the hour", failure))
            .factory());

    ReviewCalls(CalledReviews reviews) {
        this.reviews = reviews;
    }

    @EventHandler
    void on(ProgressReported event) {
        if (event.report().stage() == Stage.REACHED) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> look());
        }
    }

    @EventHandler
    void on(VersionAdopted event) {
        CurrentUnitOfWork.get().root().afterCommit(_ -> look());
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        look();
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void everyHour() {
        look();
    }

    /** Asks for one look after everything that has happened so far, on a thread that holds nobody up. */
    private void look() {
        if (asked.compareAndSet(false, true)) {
            aside.execute(() -> {
                asked.set(false);
                reviews.schedule();
            });
        }
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }
}
