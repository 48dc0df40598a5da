package org.waymark.query.crisis;

import com.mongodb.client.MongoDatabase;

/** Sets up the projection of crises for the tests of others. */
public final class CrisisFixture {

    private CrisisFixture() {}

    public static Object projection(MongoDatabase database) {
        return new CrisisProjection(database);
    }
}
