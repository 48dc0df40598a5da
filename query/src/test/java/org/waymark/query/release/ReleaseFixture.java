package org.waymark.query.release;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class ReleaseFixture {

    private ReleaseFixture() {}

    public static Object projection(MongoDatabase database) {
        return new ReleaseProjection(database);
    }
}
