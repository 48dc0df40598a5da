package org.waymark.query.indicator;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class IndicatorFixture {

    private IndicatorFixture() {}

    public static Object projection(MongoDatabase database) {
        return new IndicatorProjection(database);
    }
}
