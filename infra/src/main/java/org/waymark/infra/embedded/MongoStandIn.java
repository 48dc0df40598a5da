package org.waymark.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A server that speaks MongoDB's protocol. It stands in for MongoDB on one machine only. */
final class MongoStandIn {

    private MongoStandIn() {}

    static EmbeddedServer start(DataFolder folder, int port) {
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", port);
        return server::shutdownNow;
    }
}
