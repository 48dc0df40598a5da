package org.waymark.query.feedback;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class FeedbackFixture {

    private FeedbackFixture() {}

    public static Object projection(MongoDatabase database) {
        return new FeedbackProjection(database);
    }
}
