package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.calendar.Lock;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.CalendarPreview;
import org.waymark.query.burden.FindBurden;
import org.waymark.query.burden.FindCalendarPreview;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.FindCalendar;
import org.waymark.query.calendar.FindCalendars;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.FindAssessments;
import org.waymark.query.progress.FindMethod;
import org.waymark.query.progress.MethodPage;
import org.waymark.query.quality.FindChecks;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.FindRuleTrial;
import org.waymark.query.quality.FindRules;
import org.waymark.query.quality.FindThresholds;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.RuleTrial;
import org.waymark.query.quality.ThresholdsPage;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.reporting.FindLock;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.FindSeriesOf;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindOversight;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.OversightPage;
import org.waymark.query.standing.Standings;

/** Stands where projections stand: answers with what a test has laid out, of figures here and of all else above. */
public final class Answers extends PlanAnswers {

    public final List<AwaitingReview> awaiting = new ArrayList<>();
    public final List<Due> due = new ArrayList<>();
    public final List<SeriesPage> series = new ArrayList<>();
    public final List<ValueRow> values = new ArrayList<>();
    public final List<Oddity> oddities = new ArrayList<>();
    public final List<Standings> standings = new ArrayList<>();
    public final List<AccessPage> access = new ArrayList<>();
    public final List<OversightPage> oversight = new ArrayList<>();
    public final List<Lock> locks = new ArrayList<>();
    public final List<RulePage> rules = new ArrayList<>();
    public final List<ThresholdsPage> thresholds = new ArrayList<>();
    public final List<ValueCheck> checks = new ArrayList<>();
    public Optional<QualityMatrix> quality = Optional.empty();
    public Optional<QualityMatrix> qualityOfAll = Optional.empty();
    public Optional<RuleTrial> trial = Optional.empty();
    public final List<DutyRow> duties = new ArrayList<>();
    public final List<Burden> burdens = new ArrayList<>();
    public final List<CalendarPage> calendars = new ArrayList<>();
    public final List<CalendarPreview.Overrun> overruns = new ArrayList<>();

    public final List<MethodPage.Choice> methods = new ArrayList<>();

    /** Which replay is answered follows from what is asked. */
    public Function<FindAssessments, Optional<AssessmentReplay>> replay = asked -> Optional.empty();

    @QueryHandler
    Optional<MethodPage> on(FindMethod question) {
        return Optional.of(new MethodPage(question.strategy(), List.copyOf(methods)));
    }

    @QueryHandler
    Optional<AssessmentReplay> on(FindAssessments question) {
        return replay.apply(question);
    }

    @QueryHandler
    List<Oddity> on(FindOddities question) {
        return List.copyOf(oddities);
    }

    @QueryHandler
    List<SeriesPage> on(FindSeriesOf question) {
        return List.copyOf(series);
    }

    @QueryHandler
    List<Standings> on(FindStandings question) {
        return List.copyOf(standings);
    }

    @QueryHandler
    List<AccessPage> on(FindAccess question) {
        return List.copyOf(access);
    }

    @QueryHandler
    List<OversightPage> on(FindOversight question) {
        return List.copyOf(oversight);
    }

    @QueryHandler
    Optional<Lock> on(FindLock question) {
        return locks.stream().findFirst();
    }

    @QueryHandler
    List<RulePage> on(FindRules question) {
        return List.copyOf(rules);
    }

    @QueryHandler
    List<ThresholdsPage> on(FindThresholds question) {
        return List.copyOf(thresholds);
    }

    @QueryHandler
    List<ValueCheck> on(FindChecks question) {
        return List.copyOf(checks);
    }

    @QueryHandler
    Optional<QualityMatrix> on(FindQuality question) {
        return question.page() == 0 ? qualityOfAll : quality;
    }

    @QueryHandler
    Optional<RuleTrial> on(FindRuleTrial question) {
        return trial;
    }

    @QueryHandler
    List<AwaitingReview> on(FindReviewQueue question) {
        return List.copyOf(awaiting);
    }

    @QueryHandler
    List<DutyRow> on(FindDuties question) {
        return duties.stream()
                .filter(row -> question.organisations().isEmpty()
                        || question.organisations().contains(row.series().source()))
                .toList();
    }

    @QueryHandler
    List<Burden> on(FindBurden question) {
        return List.copyOf(burdens);
    }

    @QueryHandler
    List<CalendarPage> on(FindCalendars question) {
        return calendars.stream()
                .filter(page -> question.calendars().contains(page.calendar()))
                .toList();
    }

    @QueryHandler
    Optional<CalendarPage> on(FindCalendar question) {
        return calendars.stream()
                .filter(page -> page.calendar().equals(question.calendar()))
                .findFirst();
    }

    @QueryHandler
    Optional<CalendarPreview> on(FindCalendarPreview question) {
        var minutes = question.timetable().minutes();
        return Optional.of(
                new CalendarPreview(12, 12 * minutes, 1, minutes > 1000 ? List.copyOf(overruns) : List.of()));
    }

    @QueryHandler
    List<Due> on(FindDue question) {
        return List.copyOf(due);
    }

    @QueryHandler
    List<ValueRow> on(FindValues question) {
        return values.stream()
                .filter(row -> row.series().indicator().equals(question.indicator()))
                .filter(row -> question.asof() == null || !row.known().isAfter(question.asof()))
                .toList();
    }

    @QueryHandler
    Optional<SeriesPage> on(FindSeries question) {
        return series.stream().findFirst();
    }
}
