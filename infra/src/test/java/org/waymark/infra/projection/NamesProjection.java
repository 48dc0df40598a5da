package org.waymark.infra.projection;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;

/** Every name a place ever had, in order. Faults can be put in. */
@ProcessingGroup("names")
class NamesProjection {

    private final Supplier<MongoDatabase> database;
    volatile Consumer<String> handling = name -> {};
    volatile Consumer<String> flushing = batch -> {};
    volatile Runnable forgetting = () -> {};

    NamesProjection(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @EventHandler
    void on(PlaceEvent event, @SequenceNumber long sequence) {
        var words = switch (event) {
            case PlaceRegistered registered -> registered.name();
            case PlaceRenamed renamed -> renamed.name();
            default -> throw new IllegalArgumentException("No names in " + event);
        };
        var name = words.in("en");
        handling.accept(name);
        var page = batch().computeIfAbsent(event.place().toString(), this::page);
        if (page.getLong("sequence") < sequence) {
            var names = new ArrayList<>(page.getList("names", String.class));
            names.add(name);
            page.append("sequence", sequence).append("names", names);
        }
    }

    private Map<String, Document> batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource("names", first -> {
            var batch = new TreeMap<String, Document>();
            work.onPrepareCommit(handled -> flush(batch));
            return batch;
        });
    }

    private Document page(String id) {
        var found = database.get()
                .getCollection("names_1")
                .find(new Document("_id", id))
                .first();
        return found == null ? new Document("_id", id).append("sequence", -1L).append("names", List.of()) : found;
    }

    private void flush(Map<String, Document> batch) {
        flushing.accept(batch.toString());
        if (!batch.isEmpty()) {
            database.get()
                    .getCollection("names_1")
                    .bulkWrite(batch.values().stream()
                            .map(page -> new ReplaceOneModel<>(
                                    new Document("_id", page.getString("_id")),
                                    page,
                                    new ReplaceOptions().upsert(true)))
                            .toList());
        }
    }

    List<String> of(String stream) {
        return page(stream).getList("names", String.class);
    }

    @ResetHandler
    void forget() {
        database.get().getCollection("names_1").drop();
        forgetting.run();
    }
}
