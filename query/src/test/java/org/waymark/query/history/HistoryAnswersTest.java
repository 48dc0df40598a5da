package org.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.history.Story.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Value;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Said;

class HistoryAnswersTest {

    static Value value(int number) {
        return Value.of(Slice.TOTAL, Observation.of(BigDecimal.valueOf(number)));
    }

    @Test
    void aGoalTellsWhatConcernedItAndNothingElse() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED, OTHER, REWORDED, MEASURED);
        assertThat(log.events(GOAL)).containsExactly(MEASURED, REWORDED, ADDED);
        assertThat(log.events(MEASURE)).containsExactly(MEASURED);
        assertThat(log.events(PLAN)).hasSize(5);
    }

    @Test
    void aVersionIsToldWhereItMadeSomethingBind() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED, adopted(1), OTHER, adopted(2));
        assertThat(log.events(GOAL)).containsExactly(adopted(1), ADDED);
    }

    @Test
    void itSaysWhatWasThereBeforeAndWhatIsThereNow() {
        var told = Log.of(STRATEGY, DRAFTED, ADDED, REWORDED)
                .history(GOAL)
                .happenings()
                .getFirst();
        assertThat(told.roles()).containsExactly(Role.PLANNER);
        assertThat(told.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.aspect()).isEqualTo(Aspect.WORDS);
            assertThat(difference.before())
                    .isInstanceOfSatisfying(
                            Said.Text.class,
                            text -> assertThat(text.name().in("en")).isEqualTo("Paid work for everybody"));
            assertThat(difference.after())
                    .isInstanceOfSatisfying(
                            Said.Text.class,
                            text -> assertThat(text.name().in("en")).isEqualTo("Work that pays"));
        });
    }

    @Test
    void aMeasureThatLeftWithItsGoalTellsThat() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, MEASURED, DROPPED).events(MEASURE))
                .containsExactly(DROPPED, MEASURED);
    }

    @Test
    void aStepTellsItsPlanAndItsProgress() {
        var id = new MilestoneProgressId(STRATEGY, CLASSES);
        var late = new ProgressReported(id, new Report(Stage.LATE, Words.english("Rooms"), null, List.of()), PETRA);
        var log = Log.of(STRATEGY, DRAFTED, ADDED, PLANNED).and(id, late);
        assertThat(log.events(STEP)).containsExactlyInAnyOrder(late, PLANNED);
    }

    @Test
    void aCorrectionNamesTheValueItWouldReplace() {
        var period = Period.year(2024);
        var sent = new ValueSubmitted(SERIES, period, value(10), null, PETRA);
        var counts = new ValueAccepted(SERIES, period, value(10), 1, null, PETRA);
        var corrected = new ValueCorrected(SERIES, period, value(9), "Typing", null, PETRA);
        var other = new ValueSubmitted(SERIES, Period.year(2025), value(8), null, PETRA);
        var log = Log.of(SERIES, sent, counts, other, corrected);
        var topic = Topic.of(
                Topic.Kind.VALUE,
                SERIES.indicator().value(),
                SERIES.place().value(),
                SERIES.source().value(),
                "2024");
        assertThat(log.events(topic)).containsExactly(corrected, counts, sent);
        assertThat(log.history(topic).happenings().getFirst().replaced()).isEqualTo(counts);
    }

    @Test
    void aNewNameStandsBesideTheOldOne() {
        var registered = new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, Words.english("Eire"), PETRA);
        var renamed = new PlaceRenamed(IRELAND, Words.english("Ireland"), PETRA);
        var history = Log.of(IRELAND, registered, renamed).history(Topic.of(Topic.Kind.PLACE, IRELAND.value()));
        assertThat(history.happenings().getFirst().replaced()).isEqualTo(registered);
    }

    @Test
    void aLongHistoryIsToldStretchByStretch() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED);
        IntStream.rangeClosed(2, 100).forEach(revision -> log.and(STRATEGY, reworded(revision, "Take " + revision)));
        var latest = log.stretch(GOAL, null, 30);
        assertThat(latest.total()).isEqualTo(100);
        assertThat(latest.happenings())
                .hasSize(30)
                .first()
                .extracting(Happening::number)
                .isEqualTo(100);
        assertThat(latest.earlier()).isEqualTo(70);
        var next = log.stretch(GOAL, latest.happenings().getLast().number(), 30);
        assertThat(next.happenings()).first().extracting(Happening::event).isEqualTo(reworded(70, "Take 70"));
        assertThat(log.stretch(GOAL, 11, 30).happenings())
                .hasSize(10)
                .last()
                .extracting(Happening::event)
                .isEqualTo(ADDED);
    }

    @Test
    void whatNeverHappenedHasNoHistory() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED);
        assertThat(log.knows(Topic.of(Topic.Kind.GOAL, STRATEGY.value(), "nowhere")))
                .isFalse();
        assertThat(log.knows(Topic.of(Topic.Kind.STRATEGY, "nowhere"))).isFalse();
    }

    @Test
    void addressesAreReadBack() {
        assertThat(Topic.read("goal", STRATEGY.value() + "~" + WORK.value())).contains(GOAL);
        assertThat(Topic.read("goal", STRATEGY.value())).isEmpty();
        assertThat(Topic.read("account", "petra")).isEmpty();
    }
}
