package org.waymark.query.version;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class VersionFixture {

    private VersionFixture() {}

    public static Object projection(MongoDatabase database) {
        return new VersionProjection(database);
    }
}
