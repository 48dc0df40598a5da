package org.waymark.infra.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A line to PostgreSQL that, once told to, breaks just after the next commit was carried out, or before a statement.
 */
final class CutLine implements AutoCloseable {

    private final ServerSocket front;
    private final int server;
    private final AtomicBoolean breaking = new AtomicBoolean();
    private final AtomicReference<String> last = new AtomicReference<>("");
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    CutLine(int server) throws IOException {
        this.server = server;
        front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** The next commit will be carried out and its reply lost. */
    void breakAfterCommit() {
        breaking.set(true);
    }

    /** The next statement with these words will not reach the server, nor anything after it on its line. */
    void breakBefore(String words) {
        last.set(words);
    }

    private boolean breaksBefore(String asked) {
        var words = last.get();
        return !words.isEmpty() && asked.contains(words) && last.compareAndSet(words, "");
    }

    private void accept() {
        try {
            while (true) {
                Socket client = front.accept();
                Socket backend = new Socket(InetAddress.getLoopbackAddress(), server);
                var committing = new AtomicBoolean();
                threads.execute(() -> carry(client, backend, committing, true));
                threads.execute(() -> carry(backend, client, committing, false));
            }
        } catch (IOException e) {
            threads.shutdownNow();
        }
    }

    private void carry(Socket from, Socket to, AtomicBoolean committing, boolean asking) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[64 * 1024];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!asking && committing.get()) {
                    return;
                }
                var asked = asking ? new String(bytes, 0, count, ISO_8859_1) : "";
                if (breaksBefore(asked)) {
                    return;
                }
                if (asked.contains("COMMIT")) {
                    committing.set(breaking.compareAndSet(true, false));
                }
                out.write(bytes, 0, count);
            }
        } catch (IOException e) {
            // The other end is gone, which is what a cut line is for.
            return;
        }
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
