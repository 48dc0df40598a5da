package org.waymark.query.place;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import org.waymark.query.History;

/** Lends the projection of this subject to tests of others. */
public final class PlaceFixture {

    private PlaceFixture() {}

    public static Object projection(MongoDatabase database) {
        return new PlaceProjection(database, Clock.fixed(History.BEGINNING, ZoneOffset.UTC));
    }
}
