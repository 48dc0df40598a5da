package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;

/** Lends the projections of this subject to tests of others. */
public final class QualityFixture {

    private QualityFixture() {}

    public static Object rules(MongoDatabase database) {
        return new RuleProjection(database);
    }

    public static Object thresholds(MongoDatabase database) {
        return new ThresholdsProjection(database);
    }

    public static Object answers(MongoDatabase database) {
        return new QualityAnswers(database);
    }
}
