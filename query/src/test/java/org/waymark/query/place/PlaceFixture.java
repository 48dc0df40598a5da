package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class PlaceFixture {

    private PlaceFixture() {}

    public static Object projection(MongoDatabase database) {
        return new PlaceProjection(database);
    }
}
