package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.AccessRefusal.NOT_A_SIDE;
import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ORGANISATION;
import static org.waymark.command.AccessRefusal.REVIEW_IS_ON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refusal;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.AccessId;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.DivergenceId;
import org.waymark.command.standing.Visit;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindReviewSwitch;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.Flagged;
import org.waymark.query.standing.Flagged.Stretch;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.query.standing.Standings;

class OnlookersTest {

    static final ParticipantId PAULA = new ParticipantId("paula");
    static final ParticipantId MINA = new ParticipantId("mina");
    static final IndicatorId PUPILS = new IndicatorId("pupils");
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final OrganisationId WATCH = new OrganisationId("watch");
    static final Period LAST_YEAR = Period.year(2025);
    static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    static final AccessId HOSTEL = new AccessId("hostel");
    static final DivergenceId DIVERGENCE = new DivergenceId(PUPILS, SORREL, LAST_YEAR);

    /** Paula switched the review of pupils off; the council and the monitor diverge; the monitor was at the hostel. */
    static final class Known {

        @QueryHandler
        Optional<Switch> answer(FindReviewSwitch question) {
            return Optional.of(new Switch(null, true, "A test run", PAULA, THEN))
                    .filter(off -> question.series().indicator().equals(PUPILS));
        }

        @QueryHandler
        List<Standings> answer(FindStandings question) {
            var since = new Stretch(THEN, null, BigDecimal.TEN, List.of(Slice.TOTAL));
            var flagged = new Flagged(DIVERGENCE, List.of(since), List.of(COUNCIL, WATCH), List.of());
            return List.of(new Standings(PUPILS, null, true, List.of(), List.of(flagged)));
        }

        @QueryHandler
        List<AccessPage> answer(FindAccess question) {
            return List.of(new AccessPage(HOSTEL, visit(WATCH, SORREL), MINA, THEN, null));
        }

        @QueryHandler
        List<PlaceName> answer(FindPlaces question) {
            return List.of(new PlaceName(SORREL, PlaceLevel.REGION, null, Words.english("Sorrel")));
        }
    }

    static Visit visit(OrganisationId monitor, PlaceId place) {
        return new Visit(
                monitor, place, null, PUPILS, Visit.Outcome.REFUSED, "No appointment", LocalDate.of(2026, 2, 3));
    }

    static @Nullable Refusal refusal(Command command, OrganisationId by) {
        return Guarded.refusal(Onlookers::new, new Known(), command, by.value());
    }

    @Nested
    class AcceptingWithoutReview {

        private @Nullable Refusal accepted(String indicator, ParticipantId by) {
            var series = new ReportingSeriesId(new IndicatorId(indicator), SORREL, COUNCIL);
            return refusal(new AcceptWithoutReview(series, LAST_YEAR, "A test run", by), COUNCIL);
        }

        @Test
        void isDoneInTheNameOfWhoSwitchedItOff() {
            assertThat(accepted("pupils", PAULA)).isNull();
            assertThat(accepted("pupils", MINA)).isEqualTo(REVIEW_IS_ON);
        }

        @Test
        void isNotDoneWhileItIsOn() {
            assertThat(accepted("teachers", PAULA)).isEqualTo(REVIEW_IS_ON);
        }
    }

    @Nested
    class ExplainingADivergence {

        private ExplainDivergence explained(DivergenceId divergence, OrganisationId side) {
            return new ExplainDivergence(divergence, side, "We count drafts too", MINA);
        }

        @Test
        void isForItsSidesEachForItself() {
            assertThat(refusal(explained(DIVERGENCE, COUNCIL), COUNCIL)).isNull();
            assertThat(refusal(explained(DIVERGENCE, COUNCIL), WATCH)).isEqualTo(NOT_YOUR_ORGANISATION);
        }

        @Test
        void isNotForOthersAndNotWhereNothingDiverges() {
            var other = new OrganisationId("other");
            var before = new DivergenceId(PUPILS, SORREL, Period.year(2024));
            assertThat(refusal(explained(DIVERGENCE, other), other)).isEqualTo(NOT_A_SIDE);
            assertThat(refusal(explained(before, COUNCIL), COUNCIL)).isEqualTo(NOT_A_SIDE);
        }
    }

    @Nested
    class TellingOfAVisit {

        @Test
        void isForTheMonitorWhoWentThere() {
            var recorded = new RecordAccess(new AccessId("school"), visit(WATCH, SORREL), MINA);
            assertThat(refusal(recorded, WATCH)).isNull();
            assertThat(refusal(recorded, COUNCIL)).isEqualTo(NOT_YOUR_ORGANISATION);
        }

        @Test
        void namesAPlaceThatIsThere() {
            var nowhere = new RecordAccess(new AccessId("school"), visit(WATCH, new PlaceId("atlantis")), MINA);
            assertThat(refusal(nowhere, WATCH)).isEqualTo(NOT_ON_RECORD);
        }

        @Test
        void isTakenBackByTheSame() {
            var back = new TakeBackAccess(HOSTEL, "Another hostel", MINA);
            assertThat(refusal(back, WATCH)).isNull();
            assertThat(refusal(back, COUNCIL)).isEqualTo(NOT_YOUR_ORGANISATION);
        }
    }
}
