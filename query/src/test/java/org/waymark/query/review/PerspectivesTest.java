package org.waymark.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.review.ReviewProjectionTest.FORUM;
import static org.waymark.query.review.ReviewProjectionTest.meeting;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.review.Attendance;
import org.waymark.query.ProjectionHarness;

class PerspectivesTest {

    private static Attendance counted(int migrants, int residents) {
        return new Attendance(
                26,
                21,
                0,
                Map.of(),
                Map.of(Perspective.MIGRANT_OR_REFUGEE, migrants, Perspective.HOST_COMMUNITY, residents));
    }

    private static void told(Attendance counted, Attendance shown) {
        ProjectionHarness.of(ReviewProjection::new)
                .given((Object[]) meeting(counted))
                .answer(
                        new FindPublicReview(FORUM),
                        ReviewPage.class,
                        found -> assertThat(found.orElseThrow().attendance()).isEqualTo(shown));
    }

    @Test
    void areToldWhereNobodyIsFoundInThem() {
        told(counted(25, 22), counted(25, 22));
        told(counted(40, 7), new Attendance(26, 21, 0, Map.of()));
        told(counted(25, 20), new Attendance(26, 21, 0, Map.of()));
    }
}
