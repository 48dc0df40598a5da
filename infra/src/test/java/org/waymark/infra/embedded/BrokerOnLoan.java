package org.waymark.infra.embedded;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The embedded broker, to be switched off and on again at one address by a test. */
public final class BrokerOnLoan implements AutoCloseable {

    private final DataFolder folder;
    private final List<Integer> ports = LoopbackPorts.free(2);
    private @Nullable EmbeddedServer server;

    public BrokerOnLoan(Path data) {
        folder = DataFolder.claim(data);
    }

    public String address() {
        return "127.0.0.1:" + ports.getFirst();
    }

    public void start() throws Exception {
        server = KafkaBroker.start(folder, ports.getFirst(), ports.getLast());
    }

    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }
}
