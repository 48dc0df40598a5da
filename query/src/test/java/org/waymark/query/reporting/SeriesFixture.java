package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject and its answers to tests of others. */
public final class SeriesFixture {

    private SeriesFixture() {}

    public static Object projection(MongoDatabase database) {
        return new SeriesProjection(database);
    }

    public static Object answers(MongoDatabase database) {
        return new ValueAnswers(database);
    }
}
