package org.waymark.query.calendar;

import com.mongodb.client.MongoDatabase;

/** Lends the projections of this subject to tests of others. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static Object calendars(MongoDatabase database) {
        return new CalendarProjection(database);
    }

    public static Object lateReports(MongoDatabase database) {
        return new LateReportsProjection(database);
    }

    public static Object budgets(MongoDatabase database) {
        return new BudgetProjection(database);
    }
}
