package org.waymark.query.disclosure;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class PolicyFixture {

    private PolicyFixture() {}

    public static Object projection(MongoDatabase database) {
        return new PolicyProjection(database);
    }
}
