package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class ThemeFixture {

    private ThemeFixture() {}

    public static Object projection(MongoDatabase database) {
        return new ThemeProjection(database);
    }
}
