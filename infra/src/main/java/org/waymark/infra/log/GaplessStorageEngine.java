package org.waymark.infra.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reads the log up to the horizon and no further, so a hole in the positions is there for good and needs no memory. */
final class GaplessStorageEngine extends JdbcEventStorageEngine {

    static final int BATCH = 200;

    private final Horizon horizon;

    GaplessStorageEngine(Builder builder, Horizon horizon) {
        super(builder);
        this.horizon = horizon;
    }

    /** What every log needs of the engine, besides its connections and serializers. */
    static Builder reading() {
        Builder builder = JdbcEventStorageEngine.builder().extendedGapCheckEnabled(false);
        builder.batchSize(BATCH);
        // Sequence numbers have no holes, so a short batch is the last one: one query a load, not two.
        builder.finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long position = last instanceof GapAwareTrackingToken token ? token.getIndex() : 0;
        return horizon.beyond(position) > position ? super.fetchTrackedEvents(at(position), batchSize) : List.of();
    }

    @Override
    protected PreparedStatement readEventDataWithoutGaps(Connection connection, long position, int batchSize)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("SELECT " + schema().trackedEventFields() + " FROM domainevententry"
                        + " WHERE globalindex > ? AND globalindex <= ? ORDER BY globalindex LIMIT ?");
        statement.setLong(1, position);
        statement.setLong(2, horizon.beyond(position));
        statement.setInt(3, batchSize);
        return statement;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        return super.getTrackedEventData(row, at(row.getLong(schema().globalIndexColumn()) - 1));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long first, int batchSize) {
        List<? extends DomainEventData<?>> events = super.fetchDomainEvents(aggregate, first, batchSize);
        for (DomainEventData<?> event : events) {
            var type = event.getPayload().getType();
            if (getEventSerializer().classForType(type) == UnknownEvent.class) {
                throw new EventStoreException("The stream of %s holds '%s', which this version does not know."
                        .formatted(aggregate, type.getName()));
            }
        }
        return events;
    }

    @Override
    public TrackingToken createTailToken() {
        return at(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return at(horizon.settled());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        long settled = horizon.settled();
        return super.createTokenAt(moment) instanceof GapAwareTrackingToken token && token.getIndex() < settled
                ? token
                : at(settled);
    }

    private static GapAwareTrackingToken at(long position) {
        return GapAwareTrackingToken.newInstance(position, Set.of());
    }
}
