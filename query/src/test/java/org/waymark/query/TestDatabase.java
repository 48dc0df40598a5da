package org.waymark.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import java.util.function.Consumer;

/** Empty databases on the server named by {@code WAYMARK_TEST_MONGODB_URI}, or else on one in memory. */
final class TestDatabase {

    private static final MongoClient CLIENT = MongoClients.create(address());

    private TestDatabase() {}

    static void use(Consumer<MongoDatabase> test) {
        var database = CLIENT.getDatabase("waymark-test-" + UUID.randomUUID());
        try {
            test.accept(database);
        } finally {
            database.drop();
        }
    }

    private static String address() {
        var named = System.getenv("WAYMARK_TEST_MONGODB_URI");
        return named == null ? new MongoServer(new MemoryBackend()).bindAndGetConnectionString() : named;
    }
}
