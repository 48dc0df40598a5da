package org.waymark.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoStandInTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    Path place;

    private final int port = LoopbackPorts.free(1).getFirst();
    private final MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port);
    private DataFolder folder;

    @BeforeEach
    void claim() {
        folder = DataFolder.claim(place);
    }

    @AfterEach
    void release() {
        client.close();
        folder.close();
    }

    @Test
    void keepsItsPagesOverAStop() throws IOException {
        try (var before = MongoStandIn.start(folder, port, NEVER)) {
            pages("progress_1").insertOne(new Document("_id", "a").append("share", 6.3));
            pages("tokens").insertOne(new Document("_id", "progress").append("position", 7L));
            assertThat(before).isNotNull();
        }

        try (var after = MongoStandIn.start(folder, port, NEVER)) {
            assertThat(pages("progress_1").find()).containsExactly(new Document("_id", "a").append("share", 6.3));
            assertThat(pages("tokens").find()).containsExactly(new Document("_id", "progress").append("position", 7L));
            assertThatThrownBy(() -> pages("progress_1").insertOne(new Document("_id", "a")))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(after).isNotNull();
        }
    }

    @Test
    void startsEmptyOnATornCopy() throws IOException {
        try (var before = MongoStandIn.start(folder, port, NEVER)) {
            pages("progress_1").insertOne(new Document("_id", "a"));
            pages("progress_1").insertOne(new Document("_id", "b"));
            assertThat(before).isNotNull();
        }
        try (var copy = Files.newByteChannel(place.resolve("read-models.bson"), StandardOpenOption.WRITE)) {
            copy.truncate(copy.size() - 5);
        }

        try (var after = MongoStandIn.start(folder, port, NEVER)) {
            assertThat(pages("progress_1").countDocuments()).isZero();
            assertThat(after).isNotNull();
        }
    }

    @Test
    void forgetsItsPagesWhenTheLogIsGone() throws IOException {
        try (var before = MongoStandIn.start(folder, port, NEVER)) {
            pages("progress_1").insertOne(new Document("_id", "a"));
            assertThat(before).isNotNull();
        }

        MongoStandIn.forgetWithout(folder, PostgresServer.NAME);

        assertThat(place.resolve("read-models.bson")).doesNotExist();
    }

    @Test
    void neverCopiesAPositionWithoutItsPage() throws IOException {
        var looking = new AtomicBoolean(true);
        try (var standIn = MongoStandIn.start(folder, port, OFTEN)) {
            var writer = Thread.ofPlatform().start(() -> {
                for (var position = 1L; looking.get(); position++) {
                    // named so that a copy made collection by collection would meet the position last
                    put("a_pages", position);
                    put("z_position", position);
                }
            });
            for (var look = 0; look < 20; look++) {
                var copy = place.resolve("read-models.bson");
                var before = look == 0 ? new byte[0] : Files.readAllBytes(copy);
                await().pollInterval(Duration.ofMillis(2))
                        .until(() -> Files.exists(copy) && !Arrays.equals(before, Files.readAllBytes(copy)));
                var filled = new CopyingBackend();
                assertThat(filled.fill(Unpooled.wrappedBuffer(Files.readAllBytes(copy))))
                        .isTrue();
                assertThat(last(filled, "z_position")).isLessThanOrEqualTo(last(filled, "a_pages"));
            }
            looking.set(false);
            await().until(() -> !writer.isAlive());
            assertThat(standIn).isNotNull();
        }
    }

    private void put(String collection, long position) {
        pages(collection)
                .replaceOne(Filters.eq("_id", "x"), new Document("_id", "x").append("position", position), UPSERT);
    }

    private static long last(CopyingBackend backend, String collection) {
        var pages = backend.resolveDatabase("waymark").resolveCollection(collection, false);
        return pages != null && pages.queryAll().iterator().next().get("position") instanceof Long position
                ? position
                : 0;
    }

    private MongoCollection<Document> pages(String collection) {
        return client.getDatabase("waymark").getCollection(collection);
    }
}
