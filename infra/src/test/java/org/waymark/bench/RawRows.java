package org.waymark.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import tools.jackson.databind.ObjectReader;

/** The same rows in a table of the same shape, by plain JDBC: what this PostgreSQL gives without an event store. */
final class RawRows {

    private static final int PAGE = 1_000;
    private static final String INSERT = "INSERT INTO raw_entry (eventidentifier, aggregateidentifier, sequencenumber,"
            + " type, timestamp, payloadtype, payloadrevision, payload, metadata) VALUES (?,?,?,?,?,?,?,?,?)";
    private static final String READ = "SELECT globalindex, type, eventidentifier, timestamp, payloadtype,"
            + " payloadrevision, payload, metadata, aggregateidentifier, sequencenumber FROM domainevententry"
            + " ORDER BY globalindex";

    private final ProductLog log;
    private final SubmittedValues values;
    private final byte[] payload;
    private final byte[] metaData;

    RawRows(ProductLog log, SubmittedValues values) {
        this.log = log;
        this.values = values;
        var one = values.next();
        payload = log.serializer.serialize(one.getPayload(), byte[].class).getData();
        metaData = log.serializer.serialize(one.getMetaData(), byte[].class).getData();
        log.jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            var schema = EventSchema.builder().eventTable("raw_entry").build();
            try (var table = PostgresEventTableFactory.INSTANCE.createDomainEventTable(connection, schema)) {
                return table.execute();
            }
        });
    }

    /** Inserts and commits on one connection for as long as more is wanted. */
    void write(int rows, Rate.Going going) {
        log.jdbc.execute((ConnectionCallback<Long>) connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(INSERT)) {
                long commits = 0;
                while (going.on()) {
                    insert(connection, statement, rows);
                    going.count(rows);
                    commits++;
                }
                return commits;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private void insert(Connection connection, PreparedStatement statement, int rows) throws SQLException {
        for (var event : values.next(rows)) {
            bind(statement, event);
            statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
    }

    private void bind(PreparedStatement row, DomainEventMessage<ValueSubmitted> event) throws SQLException {
        row.setString(1, event.getIdentifier());
        row.setString(2, event.getAggregateIdentifier());
        row.setLong(3, event.getSequenceNumber());
        row.setString(4, event.getType());
        row.setString(5, event.getTimestamp().toString());
        row.setString(6, "reporting.value-submitted");
        row.setString(7, "1");
        row.setBytes(8, payload);
        row.setBytes(9, metaData);
    }

    /** Reads the log's own rows in order with a cursor and makes each payload from its JSON; tells how many. */
    long read() {
        ObjectReader json = log.serializer.getObjectMapper().readerFor(ValueSubmitted.class);
        return Objects.requireNonNull(log.jdbc.execute((ConnectionCallback<Long>) connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(READ)) {
                statement.setFetchSize(PAGE);
                try (var rows = statement.executeQuery()) {
                    long read = 0;
                    while (rows.next()) {
                        for (int column = 1; column <= 10; column++) {
                            Objects.requireNonNull(rows.getObject(column));
                        }
                        Objects.requireNonNull(json.<ValueSubmitted>readValue(rows.getBytes("payload")));
                        read++;
                    }
                    return read;
                }
            } finally {
                connection.setAutoCommit(true);
            }
        }));
    }
}
