package org.waymark.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server in memory that speaks MongoDB's protocol, standing in for it on one machine. It keeps a copy on disk, at
 * most a few seconds old after a kill; projections catch up from the position in the copy, or from the start without
 * one.
 */
final class MongoStandIn implements EmbeddedServer {

    private static final Logger LOG = LoggerFactory.getLogger(MongoStandIn.class);
    private static final String COPY = "read-models.bson";
    /** Copying may take this share of the time at most. */
    private static final int REST = 20;

    private final Path copy;
    private final CopyingBackend backend = new CopyingBackend();
    private final MongoServer server = new MongoServer(backend);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Duration interval;

    private MongoStandIn(Path copy, Duration interval) {
        this.copy = copy;
        this.interval = interval;
    }

    static MongoStandIn start(DataFolder folder, int port, Duration interval) throws IOException {
        var standIn = new MongoStandIn(folder.path().resolve(COPY), interval);
        standIn.read();
        standIn.server.bind("127.0.0.1", port);
        Thread.ofPlatform().name("copy-mongodb").daemon().start(standIn::keep);
        return standIn;
    }

    /** Read models without the log they came from are of no use. */
    static void forgetWithout(DataFolder folder, String log) {
        if (!folder.isWhole(log)) {
            try {
                Files.deleteIfExists(folder.path().resolve(COPY));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void read() throws IOException {
        if (Files.exists(copy) && !backend.fill(Unpooled.wrappedBuffer(Files.readAllBytes(copy)))) {
            LOG.warn("The copy of the read models is incomplete and set aside; they are built anew from the log.");
        }
    }

    private void keep() {
        try {
            for (var rest = interval; !closing.await(rest.toNanos(), TimeUnit.NANOSECONDS); ) {
                var began = System.nanoTime();
                keepNow();
                var enough = Duration.ofNanos((System.nanoTime() - began) * REST);
                rest = enough.compareTo(interval) > 0 ? enough : interval;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepNow() {
        try {
            write();
        } catch (UncheckedIOException e) {
            LOG.warn("The read models could not be copied to disk: {}", e.getMessage());
        }
    }

    private synchronized void write() {
        if (!backend.changedSinceCopy()) {
            return;
        }
        var fresh = copy.resolveSibling(COPY + ".new");
        try {
            write(fresh, backend.copy().nioBuffer());
            Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        // by now nobody writes any more; the server forgets everything when it stops
        write();
        server.shutdownNow();
    }
}
