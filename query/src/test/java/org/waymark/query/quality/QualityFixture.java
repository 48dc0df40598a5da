package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.calendar.CalendarFixture;
import org.waymark.query.crisis.CrisisFixture;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.StrategyFixture;

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

    /** Everything that the matrix is made of, and who answers it. */
    static ProjectionHarness matrix() {
        return ProjectionHarness.of(
                PlaceFixture::projection,
                OrganisationFixture::projection,
                StrategyFixture::projection,
                CrisisFixture::projection,
                CalendarFixture::calendars,
                CalendarFixture::lateReports,
                IndicatorFixture::projection,
                SeriesFixture::projection,
                QualityFixture::rules,
                QualityFixture::thresholds,
                QualityAnswers::new);
    }
}
