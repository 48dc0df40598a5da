package org.waymark.query.crisis;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class CrisisFixture {

    private CrisisFixture() {}

    public static Object projection(MongoDatabase database) {
        return new CrisisProjection(database);
    }
}
