package org.waymark.query;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * The pages touched by one unit of work. The streams of all its events are looked up at once; a page under another id
 * is looked up when it is touched.
 */
final class PageBatch<P> {

    private record Stand<P>(long sequence, @Nullable P page) {}

    static final String SEQUENCE = "sequence";

    private final Pages<P> pages;
    private final Map<String, Stand<P>> stands = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private PageBatch(Pages<P> pages) {
        this.pages = pages;
    }

    static <P> PageBatch<P> within(UnitOfWork<?> unit, Pages<P> pages) {
        var batch = new PageBatch<>(pages);
        if (unit instanceof BatchingUnitOfWork<?> events) {
            batch.load(streams(events));
        }
        unit.onPrepareCommit(committing -> batch.write());
        return batch;
    }

    void put(String id, long sequence, P page) {
        if (stand(id).sequence() < sequence) {
            keep(id, sequence, page);
        }
    }

    void change(String id, long sequence, UnaryOperator<P> change) {
        var stand = stand(id);
        if (stand.sequence() >= sequence) {
            return;
        }
        var page = stand.page();
        if (page == null) {
            throw new IllegalStateException("%s has event %d before its first one".formatted(id, sequence));
        }
        keep(id, sequence, change.apply(page));
    }

    boolean isTouched(String id) {
        return changed.contains(id);
    }

    private void keep(String id, long sequence, P page) {
        stands.put(id, new Stand<>(sequence, page));
        changed.add(id);
    }

    private Stand<P> stand(String id) {
        if (!stands.containsKey(id)) {
            load(List.of(id));
        }
        return stands.getOrDefault(id, new Stand<>(-1, null));
    }

    private void load(Collection<String> ids) {
        ids.forEach(id -> stands.put(id, new Stand<>(-1, null)));
        pages.collection()
                .find(in("_id", ids))
                .forEach(document -> stands.put(
                        document.getString("_id").getValue(),
                        new Stand<>(
                                document.getNumber(SEQUENCE).longValue(),
                                PageFormat.read(document.getDocument(Pages.PAGE), pages.type()))));
    }

    private void write() {
        if (changed.isEmpty()) {
            return;
        }
        pages.declareIndexes();
        pages.collection()
                .bulkWrite(changed.stream().sorted().map(this::replacement).toList());
    }

    private ReplaceOneModel<BsonDocument> replacement(String id) {
        var stand = stand(id);
        var document = new BsonDocument("_id", new BsonString(id)).append(SEQUENCE, new BsonInt64(stand.sequence()));
        if (stand.page() != null) {
            document.append(Pages.PAGE, PageFormat.write(stand.page()));
        }
        return new ReplaceOneModel<>(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    private static List<String> streams(BatchingUnitOfWork<?> events) {
        return events.getMessages().stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                .distinct()
                .toList();
    }
}
