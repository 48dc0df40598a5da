package org.waymark.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Documents in memory, of which a copy can be taken at one instant between two messages. A position written after its
 * pages is therefore never in a copy without them.
 */
final class CopyingBackend extends MemoryBackend {

    private static final Set<String> READING =
            Set.of("find", "getMore", "aggregate", "count", "distinct", "hello", "isMaster", "ismaster", "ping");

    private final ReentrantReadWriteLock stillness = new ReentrantReadWriteLock(true);
    private final AtomicBoolean changed = new AtomicBoolean();

    @Override
    public Document handleMessage(MongoMessage message) {
        stillness.readLock().lock();
        try {
            if (!READING.contains(message.getDocument().keySet().iterator().next())) {
                changed.set(true);
            }
            return super.handleMessage(message);
        } finally {
            stillness.readLock().unlock();
        }
    }

    boolean changedSinceCopy() {
        return changed.get();
    }

    /** One BSON document after the other, each with the names of its database and collection; their number last. */
    ByteBuf copy() {
        stillness.writeLock().lock();
        try {
            changed.set(false);
            var copy = Unpooled.buffer();
            var pages = 0;
            for (var collection : collections().toList()) {
                for (var page : collection.queryAll()) {
                    var named = new Document("database", collection.getDatabaseName());
                    named.append("collection", collection.getCollectionName()).append("page", page);
                    BsonEncoder.encodeDocument(named, copy);
                    pages++;
                }
            }
            BsonEncoder.encodeDocument(new Document("pages", pages), copy);
            return copy;
        } finally {
            stillness.writeLock().unlock();
        }
    }

    /** Fills an empty backend from a copy; false, and still empty, where the copy is not complete. */
    boolean fill(ByteBuf copy) {
        var pages = new ArrayList<Document>();
        try {
            while (copy.isReadable()) {
                pages.add(BsonDecoder.decodeBson(copy));
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException torn) {
            return false;
        }
        if (pages.isEmpty()
                || !Integer.valueOf(pages.size() - 1).equals(pages.removeLast().get("pages"))) {
            return false;
        }
        pages.forEach(this::add);
        return true;
    }

    private void add(Document named) {
        var database = resolveDatabase((String) named.get("database"));
        var name = (String) named.get("collection");
        var existing = database.resolveCollection(name, false);
        var collection = existing == null ? database.createCollectionOrThrowIfExists(name) : existing;
        collection.insertDocuments(List.of((Document) named.get("page")));
    }

    private Stream<MongoCollection<?>> collections() {
        return listDatabaseNames().stream().flatMap(name -> {
            var database = resolveDatabase(name);
            return names(name).map(collection -> database.resolveCollection(collection, true));
        });
    }

    private Stream<String> names(String database) {
        var answer = resolveDatabase(database)
                .handleCommand(
                        new EmbeddedChannel(),
                        "listCollections",
                        new Document("listCollections", 1),
                        this::resolveDatabase,
                        oplog);
        if (answer.get("cursor") instanceof Document cursor && cursor.get("firstBatch") instanceof List<?> entries) {
            return entries.stream()
                    .map(entry -> (String) ((Document) entry).get("name"))
                    .filter(name -> !name.startsWith("system."));
        }
        throw new IllegalStateException("No list of collections in " + answer);
    }
}
