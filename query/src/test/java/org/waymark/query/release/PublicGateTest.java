package org.waymark.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.release.Learners.KNOWN;
import static org.waymark.query.release.Learners.LEARNERS;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.command.Role;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.disclosure.PolicyFixture;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.reporting.ValueRow;

class PublicGateTest {

    static final FindValues ALL = new FindValues(null, LEARNERS, null, null);

    final ProjectionHarness harness = ProjectionHarness.of(
            IndicatorFixture::projection, SeriesFixture::projection, PolicyFixture::projection, SeriesFixture::answers);

    ProjectionHarness.Told told(Object... more) {
        var history = new ArrayList<>(KNOWN);
        history.addAll(Arrays.asList(more));
        return harness.given(history.toArray());
    }

    @Test
    void countsOfPeopleAreForThoseWhoWorkWithThem() {
        told().answersThat(ALL, ValueRow.class, rows -> assertThat(rows).hasSize(6));
    }

    @Test
    void thePublicLearnsOfThemByReleasesOnly() {
        told().askedBy(Role.PUBLIC)
                .answersThat(ALL, ValueRow.class, rows -> assertThat(rows).isEmpty());
    }

    @Test
    void whatAPlannerOpenedIsThereForEverybody() {
        told(new DataSetGuarded(new PolicyId(LEARNERS), Guarding.OPEN, "Published before", PETRA))
                .askedBy(Role.PUBLIC)
                .answersThat(ALL, ValueRow.class, rows -> assertThat(rows).hasSize(6));
    }
}
