package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class SeriesFixture {

    private SeriesFixture() {}

    public static Object projection(MongoDatabase database) {
        return new SeriesProjection(database);
    }
}
