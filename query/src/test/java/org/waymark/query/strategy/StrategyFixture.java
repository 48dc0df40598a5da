package org.waymark.query.strategy;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class StrategyFixture {

    private StrategyFixture() {}

    public static Object projection(MongoDatabase database) {
        return new StrategyProjection(database);
    }
}
