package org.waymark.command.review;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.RecommendationMade;
import org.waymark.command.review.ReviewEvent.ReviewPublished;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewEvent.ReviewWithdrawn;
import org.waymark.command.strategy.StrategyId;

/** Who and what reviews are tried with. */
final class Cast {

    static final ReviewId HALFWAY = new ReviewId("halfway");
    static final StrategyId TOGETHER = new StrategyId("together");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final OrganisationId TOWN = new OrganisationId("town");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final Words WORDS = Words.english("Classes in the evening fill up");
    static final Words WHY = Words.english("The rooms were counted twice");
    static final Remit REMIT = remit(Occasion.MID_TERM);
    static final Finding FINDING = new Finding(Finding.Kind.SUCCESS, WORDS, null, Finding.Label.AGREED);
    static final Recommendation MORE_ROOMS = new Recommendation(WORDS, TOWN, null, JUNE);

    static final ReviewScheduled SCHEDULED = new ReviewScheduled(HALFWAY, TOGETHER, REMIT, PETRA);
    static final FindingRecorded FOUND = new FindingRecorded(HALFWAY, 1, FINDING, PETRA);
    static final RecommendationMade RECOMMENDED = new RecommendationMade(HALFWAY, 1, MORE_ROOMS, PETRA);
    static final ReviewPublished PUBLISHED = new ReviewPublished(HALFWAY, List.of(WORDS), null, PETRA);
    static final ReviewWithdrawn GONE = new ReviewWithdrawn(HALFWAY, WHY, PETRA);
    static final Object[] WRITTEN = {SCHEDULED, FOUND, RECOMMENDED};
    static final Object[] READ = {SCHEDULED, FOUND, RECOMMENDED, PUBLISHED};

    private Cast() {}

    static Remit remit(Occasion occasion) {
        return new Remit(occasion, WORDS, WORDS, JUNE, null, null);
    }

    static FixtureConfiguration<Review> review() {
        return new AggregateTestFixture<>(Review.class)
                .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));
    }
}
