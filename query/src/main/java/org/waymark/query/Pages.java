package org.waymark.query;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * A collection of pages, one for each stream, with the sequence number of the last event each has seen. Pages are
 * changed by events within a unit of work: loaded once, changed in memory, written in one go when it commits. An event
 * that a page has seen already does nothing, so a history may be told twice. Pages are values: a change that fails
 * leaves the page as it was.
 *
 * @param <P> a record
 */
public final class Pages<P> {

    /** Under this name a filter finds the fields of the page itself. */
    public static final String PAGE = "page";

    private final MongoDatabase database;
    private final String name;
    private final Class<P> type;
    private final List<String> indexed;
    private final AtomicBoolean declared = new AtomicBoolean();

    /**
     * Names a collection; nothing is created before the first page is written.
     *
     * @param name in snake case with a version, for example {@code strategy_1}; a new shape is a new number
     * @param indexed the fields by which pages are looked for other than by their id, from {@code page.} on
     */
    public Pages(MongoDatabase database, String name, Class<P> type, String... indexed) {
        this.database = database;
        this.name = name;
        this.type = type;
        this.indexed = List.of(indexed);
    }

    /**
     * Begins a page.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public void put(Object id, long sequence, P page) {
        batch().put(id.toString(), sequence, page);
    }

    /**
     * Changes a page that has begun.
     *
     * @throws IllegalStateException where there is none, or outside a unit of work
     */
    public void change(Object id, long sequence, UnaryOperator<P> change) {
        batch().change(id.toString(), sequence, change);
    }

    /** The page with this id. */
    public Optional<P> find(Object id) {
        return where(eq("_id", id.toString())).stream().findFirst();
    }

    /** The pages with these ids, those that are there, in no order. */
    public List<P> find(Collection<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : where(in("_id", ids.stream().map(Object::toString).distinct().toList()));
    }

    /** The pages that match, in no order. */
    public List<P> where(Bson filter) {
        return collection()
                .find(filter)
                .map(document -> PageFormat.read(document.getDocument(PAGE), type))
                .into(new ArrayList<>());
    }

    /** All pages, in no order. */
    public List<P> all() {
        return where(new BsonDocument());
    }

    /** The last event that each page has seen, by its id. */
    public Map<String, Long> sequences() {
        var sequences = new HashMap<String, Long>();
        collection()
                .find()
                .projection(Projections.include(PageBatch.SEQUENCE))
                .forEach(document -> sequences.put(
                        document.getString("_id").getValue(),
                        document.getNumber(PageBatch.SEQUENCE).longValue()));
        return sequences;
    }

    /**
     * Whether the events of the current unit of work have begun or changed this page.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public boolean isTouched(String id) {
        return batch().isTouched(id);
    }

    /** What the collection is called. */
    public String name() {
        return name;
    }

    /** Forgets all pages, to read the log anew. */
    public void drop() {
        collection().drop();
        declared.set(false);
    }

    /** What lies in the collection, to tell whether an older version wrote something else into it. */
    public String shape() {
        return name + " " + PageShape.of(type);
    }

    MongoCollection<BsonDocument> collection() {
        return database.getCollection(name, BsonDocument.class);
    }

    Class<P> type() {
        return type;
    }

    void declareIndexes() {
        if (declared.compareAndSet(false, true)) {
            indexed.forEach(field -> collection().createIndex(Indexes.ascending(field)));
        }
    }

    private PageBatch<P> batch() {
        var unit = CurrentUnitOfWork.get().root();
        return unit.getOrComputeResource(Pages.class.getName() + ":" + name, first -> PageBatch.within(unit, this));
    }
}
