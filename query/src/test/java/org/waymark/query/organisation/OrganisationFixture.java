package org.waymark.query.organisation;

import com.mongodb.client.MongoDatabase;

/** Lends the projection of this subject to tests of others. */
public final class OrganisationFixture {

    private OrganisationFixture() {}

    public static Object projection(MongoDatabase database) {
        return new OrganisationProjection(database);
    }
}
