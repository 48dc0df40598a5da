package org.waymark.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.crisis.CrisisFixture;
import org.waymark.query.feedback.FeedbackFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.replay.Happening.Adopted;
import org.waymark.query.replay.Happening.Decided;
import org.waymark.query.replay.Happening.Heard;
import org.waymark.query.replay.Happening.Noted;
import org.waymark.query.replay.Happening.Reported;
import org.waymark.query.replay.Happening.Ruled;
import org.waymark.query.replay.Happening.Waited;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.StrategyFixture;
import org.waymark.query.theme.ThemeFixture;

/** The test's log is written on 1 March 2026, which is when reports come in. */
class ReplayAnswersTest {

    static final LocalDate WRITTEN = LocalDate.of(2026, 3, 1);
    static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    static final LocalDate OVER = LocalDate.of(2026, 4, 1);
    static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    static final ThemeId BEDS = new ThemeId("beds");
    static final Words WHY = Words.english("Many more people arrive than there are beds");
    static final Action OPENED =
            new Action(BEGAN.plusDays(2), null, Action.Label.DONE, Words.english("Halls are open"), null, List.of());
    static final About THE_PLAN = new About(About.Kind.GOAL, STRATEGY, WORK.value(), null);
    static final About ANOTHER = new About(About.Kind.GENERAL, null, null, null);

    static Stream<Object> voices(LocalDate day, About about, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FeedbackGiven(
                        new FeedbackId(day + "-" + about.kind() + i),
                        about,
                        Perspective.OTHER,
                        "en",
                        new Sealed(1, new UUID(0, i), "", ""),
                        new ReceiptTag(day + "-" + about.kind() + i),
                        null,
                        Circumstances.NONE,
                        day,
                        day.plusDays(5),
                        ParticipantId.PUBLIC));
    }

    static ProjectionHarness.Told told() {
        var plan = Stream.<Object>of(
                new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, WHY, PETRA),
                new OrganisationRegistered(STATISTICS, OrganisationKind.AUTHORITY, IRELAND, WHY, PETRA),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, WHY, List.of(), BEGAN.plusDays(1), PETRA),
                new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                new ValueSubmitted(
                        SERIES,
                        new Period("2024"),
                        Value.of(NON_EU, Observation.missing(Missing.NOT_COLLECTED)),
                        null,
                        ROSA),
                new ThemeOpened(BEDS, STRATEGY, WHY, BEGAN, PETRA),
                new ThemeDecided(BEDS, Decision.TAKEN_UP, WHY, OVER, BEGAN.plusDays(3), PETRA),
                new CrisisDeclared(
                        ARRIVALS, new Declaration(List.of(), WHY, BEGAN, OVER, List.of(), 5, true), BEGAN, PETRA),
                new ActionNoted(ARRIVALS, OPENED, OVER, PETRA),
                new CrisisEnded(ARRIVALS, OVER, WHY, OVER, PETRA));
        var said = Stream.of(
                        voices(BEGAN.plusDays(4), THE_PLAN, 11),
                        voices(BEGAN.plusDays(5), THE_PLAN, 9),
                        voices(BEGAN.plusDays(5), ANOTHER, 9),
                        voices(BEGAN.minusDays(1), THE_PLAN, 6))
                .flatMap(each -> each);
        return ProjectionHarness.of(
                        PlaceFixture::projection,
                        OrganisationFixture::projection,
                        StrategyFixture::projection,
                        CrisisFixture::projection,
                        SeriesFixture::projection,
                        FeedbackFixture::projection,
                        ThemeFixture::projection,
                        ReplayAnswers::new)
                .given(Stream.concat(plan, said).toArray());
    }

    @Test
    void whatWasKnownAndDoneIsToldInOrderOfItsDays() {
        told().answer(new FindReplay(ARRIVALS, OVER), Replay.class, found -> {
            var replay = found.orElseThrow();
            var steps = replay.crisis().steps();
            assertThat(replay.days().stream().flatMap(day -> day.happenings().stream()))
                    .containsExactly(
                            new Ruled(BEGAN, steps.getFirst()),
                            new Adopted(BEGAN.plusDays(1), 1, WHY),
                            new Noted(BEGAN.plusDays(2), OPENED),
                            new Decided(BEGAN.plusDays(3), BEDS, WHY, Decision.TAKEN_UP),
                            new Heard(BEGAN.plusDays(4), 10),
                            new Heard(BEGAN.plusDays(5), null),
                            new Waited(LocalDate.of(2026, 1, 30), UNEMPLOYMENT, 1),
                            new Reported(WRITTEN, "reporting.value-submitted", UNEMPLOYMENT, 1),
                            new Ruled(OVER, steps.getLast()));
            assertThat(replay.days()).extracting(Replay.Day::on).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatNobodyDeclaredIsNotTold() {
        told().answer(
                        new FindReplay(CrisisId.of(STRATEGY, "flood"), OVER),
                        Replay.class,
                        found -> assertThat(found).isEmpty());
    }
}
