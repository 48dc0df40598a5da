package org.waymark.infra.embedded;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server on its way up. */
final class Starting {

    private static final Logger LOG = LoggerFactory.getLogger(Starting.class);

    private final Outside server;
    private final FutureTask<EmbeddedServer> start;

    private Starting(Outside server, FutureTask<EmbeddedServer> start) {
        this.server = server;
        this.start = start;
    }

    /** On a thread of its own: the common pool's threads do not see the classes inside a jar of jars. */
    static Starting now(Outside server, Callable<EmbeddedServer> how) {
        var starting = new Starting(server, new FutureTask<>(how) {
            @Override
            protected void setException(Throwable failure) {
                LOG.warn("The embedded {} did not start: {}", server, failure.toString());
                super.setException(failure);
            }
        });
        Thread.ofPlatform().name("start-" + server).daemon().start(starting.start);
        return starting;
    }

    EmbeddedServer await() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw new StartRefused(
                    "The embedded " + server + " did not start: " + e.getCause(),
                    "Start with --logging.level.io.zonky=INFO to see what it says itself, or name a server with "
                            + server.property() + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a start under way, since half a server cannot be stopped. */
    void stop() {
        try {
            start.get().close();
        } catch (ExecutionException neverStarted) {
            LOG.debug("The embedded {} had not started", server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
