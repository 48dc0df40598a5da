package org.waymark.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.query.Reached;

/**
 * Keeps open screens abreast of the read models. The thread that moved a read model only rings; another one, a moment
 * later and at most one for each screen, does the asking and drawing.
 */
@SpringComponent
public class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final Duration MOMENT = Duration.ofMillis(40);

    private final Reached reached;
    private final Executor later = CompletableFuture.delayedExecutor(
            MOMENT.toMillis(),
            TimeUnit.MILLISECONDS,
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("live-", 0).factory()));

    Live(Reached reached) {
        this.reached = reached;
    }

    /** Calls back in the screen's own turn whenever read models have moved, for as long as it is attached. */
    public void follow(Component screen, Runnable moved) {
        screen.addAttachListener(attached -> {
            var ringing = new AtomicBoolean();
            var ui = attached.getUI();
            var listening = reached.whenMoved(() -> {
                if (ringing.compareAndSet(false, true)) {
                    later.execute(() -> handOver(ui, ringing, moved));
                }
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                close(listening);
            });
        });
    }

    private static void handOver(UI ui, AtomicBoolean ringing, Runnable moved) {
        try {
            var _ = ui.access(() -> {
                ringing.set(false);
                moved.run();
            });
        } catch (UIDetachedException gone) {
            LOG.debug("The screen was closed meanwhile");
        }
    }

    /** Lets go of the listener; there is nobody left to tell where that fails. */
    private static void close(AutoCloseable listening) {
        new FutureTask<@Nullable Void>(() -> {
                    listening.close();
                    return null;
                })
                .run();
    }
}
