package org.waymark.ui.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;

/** A small plan with everything in it that a page must be able to say, hostile text included. */
final class SamplePlan {

    static final StrategyId PLAN = new StrategyId("sample-plan");
    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\" ${7*7} 'single'";
    static final IndicatorId WORK = new IndicatorId("work-01");
    static final IndicatorId LOCAL = new IndicatorId("local-01");
    static final UUID QUOTED = new UUID(1, 2);

    private static final PlaceId COUNTRY = new PlaceId("IE");
    private static final Slice NON_EU = Slice.of("citizen=NEU27_2020_FOR,sex=T,age=Y20-64");
    private static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T,age=Y20-64");
    private static final double[] GROUP = {14.1, 12.9, 10.2, 8.4, 7.9, 8.8, 9.1, 6.6, 6.1, 6.3};
    private static final double[] REFERENCE = {9.2, 8.0, 6.4, 5.4, 4.7, 5.3, 5.8, 4.2, 4.0, 4.0};
    private static final ParticipantId ANA = new ParticipantId("ana");

    static final ThemePage COURSES = theme(
            "evening-classes",
            "Evening language classes",
            new ThemePage.Decided(
                    Decision.TAKEN_UP,
                    Words.english("People who work by day cannot come.").and("ar", "من يعمل نهارًا لا يستطيع الحضور."),
                    LocalDate.of(2027, 6, 30),
                    LocalDate.of(2026, 9, 1)),
            new ThemePage.Closed(
                    new WeDid(WeDid.Kind.GOAL_CHANGED, PLAN, 2, "language"),
                    Words.english("evening classes in 12 towns from 2027."),
                    LocalDate.of(2026, 10, 2)));
    static final ThemePage LATE = theme(
            "waiting-time",
            HOSTILE,
            new ThemePage.Decided(
                    Decision.DECLINED,
                    Words.english("60 days is what staffing allows."),
                    null,
                    LocalDate.of(2026, 9, 3)),
            null);

    private SamplePlan() {}

    private static ThemePage theme(
            String id, String title, ThemePage.Decided decided, ThemePage.@Nullable Closed closed) {
        var quote = new ThemePage.Quote(
                new FeedbackId("q-" + id),
                "ar",
                Perspective.NOT_SAID,
                LocalDate.of(2026, 8, 1),
                new Sealed(1, QUOTED, "iv", "quote-" + id));
        return new ThemePage(
                new ThemeId(id),
                PLAN,
                Words.english(title),
                LocalDate.of(2026, 7, 1),
                List.of(quote),
                1,
                decided,
                closed);
    }

    static List<IndicatorPage> indicators() {
        return List.of(
                new IndicatorPage(
                        WORK,
                        definition("Unemployment of non-EU citizens", MeasureKind.PERCENTAGE, "%", Direction.DOWN),
                        List.of(new IndicatorPage.MethodBreak(Period.year(2021), Words.english("New survey.")))),
                new IndicatorPage(
                        LOCAL,
                        definition(
                                "Local authorities with a strategy",
                                MeasureKind.COUNT,
                                "local authorities",
                                Direction.UP),
                        List.of()));
    }

    private static Definition definition(String name, MeasureKind kind, String unit, Direction direction) {
        return new Definition(
                Words.english(name)
                        .and(
                                "ar",
                                name.equals("Unemployment of non-EU citizens")
                                        ? "بطالة مواطني دول خارج الاتحاد"
                                        : "سلطات محلية لديها استراتيجية"),
                Words.english("What it means. " + HOSTILE),
                Words.english(unit),
                kind,
                IndicatorType.OUTCOME,
                direction,
                null,
                null,
                null,
                List.of("citizen", "sex"),
                NON_EU,
                Words.english("Eurostat, lfsa_urgan"),
                "https://ec.europa.eu/eurostat/databrowser/view/lfsa_urgan",
                Map.of("eurostat", "lfsa_urgan"),
                null);
    }

    static StrategyProgress progress() {
        var promised = new Target(mark(2015, 14.1), List.of(mark(2020, 8.0), mark(2027, 5.0)), true);
        var goals = List.of(
                goal(
                        "employment",
                        "Work and skills",
                        Horizon.SHORT,
                        Status.AT_RISK,
                        List.of(measure("non-eu", "employment", WORK, promised, Status.AT_RISK, GROUP))),
                goal("language", "Language and education", Horizon.SHORT, Status.NOT_ASSESSED, List.of()),
                goal(
                        "local",
                        "Local integration",
                        Horizon.MEDIUM,
                        Status.NOT_ASSESSED,
                        List.of(measure(
                                "local", "local", LOCAL, Target.NOT_PUBLISHED, Status.NOT_ASSESSED, new double[] {10, 26
                                }))),
                goal(
                        "hostile",
                        HOSTILE,
                        Horizon.LONG,
                        Status.NO_DATA,
                        List.of(measure(
                                "none", "hostile", LOCAL, Target.NOT_PUBLISHED, Status.NO_DATA, new double[0]))));
        return new StrategyProgress(
                PLAN, 2, outline(), Map.of(Status.AT_RISK, 1, Status.NOT_ASSESSED, 1, Status.NO_DATA, 1), goals);
    }

    private static Mark mark(int year, double value) {
        return new Mark(Period.year(year), BigDecimal.valueOf(value));
    }

    static List<MilestonePage> steps() {
        var late = new Report(
                Stage.LATE,
                Words.english("The <b>rooms</b> were not ready"),
                new Period("2028-Q1"),
                List.of("https://example.org/rooms"));
        return List.of(new MilestonePage(
                PLAN,
                new MilestoneId("employment-m1"),
                List.of(new MilestonePage.Entry(late, LocalDate.of(2027, 6, 1), new ParticipantId("rosa")))));
    }

    private static GoalProgress goal(
            String id, String name, Horizon horizon, Status status, List<MeasureProgress> measures) {
        var goal = new Goal(new GoalId(id), null, horizon, Words.english(name), Words.english("In words: " + name));
        var step = new Milestone(
                new MilestoneId(id + "-m1"),
                goal.goal(),
                Words.english("First step of " + name),
                Period.year(2027),
                List.of(new OrganisationId("fingal")),
                "https://example.org/plan");
        return new GoalProgress(
                goal,
                2,
                status,
                measures.isEmpty() ? Map.of() : Map.of(status, measures.size()),
                measures,
                List.of(step));
    }

    private static MeasureProgress measure(
            String id, String goal, IndicatorId indicator, Target target, Status status, double[] values) {
        var reference = indicator.equals(WORK);
        var points = points(values);
        return new MeasureProgress(
                new Measure(
                        new MeasureId(id),
                        new GoalId(goal),
                        indicator,
                        COUNTRY,
                        reference ? NON_EU : Slice.TOTAL,
                        reference ? NATIONALS : null,
                        target,
                        Rhythm.YEARLY,
                        BigDecimal.ONE),
                indicators().stream()
                        .filter(page -> page.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow(),
                points,
                reference ? points(REFERENCE) : List.of(),
                points.isEmpty() ? null : points.getLast(),
                new Assessment(status, Assessing.USUAL, null, status == Status.AT_RISK ? null : "no-target"));
    }

    private static List<Point> points(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(
                        Period.year(2015 + i),
                        i == 2 || i == 6
                                ? Observation.of(BigDecimal.valueOf(values[i]), Flag.BREAK)
                                : Observation.of(BigDecimal.valueOf(values[i])),
                        LocalDate.of(2016 + i, 4, 27),
                        i == 3 ? 2 : 1))
                .toList();
    }

    static Outline outline() {
        return new Outline(
                COUNTRY,
                Words.english("Sample Integration Plan").and("ar", "خطة اندماج نموذجية"),
                Words.english("A plan in which everything occurs."),
                LocalDate.of(2017, 2, 7),
                LocalDate.of(2030, 12, 31),
                List.of(
                        new HorizonBound(Horizon.SHORT, LocalDate.of(2027, 12, 31)),
                        new HorizonBound(Horizon.LONG, LocalDate.of(2030, 12, 31))),
                "https://example.org/plan.pdf");
    }

    static StrategyPage page() {
        var goals = progress().goals().stream()
                .map(goal -> new StrategyPage.GoalEntry(
                        goal.goal(),
                        goal.revision(),
                        goal.measures().stream().map(MeasureProgress::measure).toList(),
                        goal.milestones()))
                .toList();
        var change = new StrategyPage.Change(
                "strategy.goal-reworded", "language", Words.english("Classes"), Words.english("Evening classes"), ANA);
        var versions = List.of(
                version(
                        2,
                        "Evening classes, as asked",
                        List.of(new Cause("theme", "evening-classes"), new Cause("recommendation", "halfway/1")),
                        List.of(change)),
                version(1, HOSTILE, List.of(), List.of()));
        return new StrategyPage(PLAN, Edition.ADOPTED, 2, 0, outline(), goals, versions);
    }

    private static StrategyPage.VersionEntry version(
            int number, String reason, List<Cause> causes, List<StrategyPage.Change> changes) {
        return new StrategyPage.VersionEntry(
                number,
                Words.english(reason),
                causes,
                LocalDate.of(2025, number, 2),
                Instant.parse("2026-11-01T10:00:00Z"),
                ANA,
                changes);
    }

    static List<ValueRow> values(@Nullable IndicatorId indicator) {
        var series = new ReportingSeriesId(WORK, COUNTRY, new OrganisationId("cso"));
        var rows = new ArrayList<ValueRow>();
        points(GROUP).forEach(point -> rows.add(row(series, point)));
        rows.add(new ValueRow(
                series,
                Standing.REPORTED,
                Period.year(2014),
                NON_EU,
                Observation.missing(Missing.TOO_FEW),
                1,
                null,
                LocalDate.of(2015, 4, 1)));
        return WORK.equals(indicator) ? rows : List.of();
    }

    private static ValueRow row(ReportingSeriesId series, Point point) {
        return new ValueRow(
                series,
                Standing.REPORTED,
                point.period(),
                NON_EU,
                point.observation(),
                point.revision(),
                null,
                point.known());
    }

    static List<PlaceName> places() {
        var names = List.of(
                "Carlow",
                "Cavan",
                "Clare",
                "Cork City",
                "Cork County",
                "Donegal",
                "Dublin City",
                "Dún Laoghaire-Rathdown",
                "Fingal",
                "Galway City",
                "Galway County",
                "Kerry",
                "Kildare",
                "Kilkenny",
                "Laois",
                "Leitrim",
                "Limerick",
                "Longford",
                "Louth",
                "Mayo",
                "Meath",
                "Monaghan",
                "Offaly",
                "Roscommon",
                "Sligo",
                "South Dublin",
                "Tipperary",
                "Waterford",
                "Westmeath",
                "Wexford",
                "Wicklow");
        return Stream.concat(
                        Stream.of(new PlaceName(
                                COUNTRY,
                                PlaceLevel.COUNTRY,
                                null,
                                Words.english("Ireland").and("ar", "أيرلندا"))),
                        names.stream()
                                .map(name -> new PlaceName(
                                        new PlaceId("IE-"
                                                + name.replaceAll("[^A-Za-z]+", "-")
                                                        .toUpperCase(java.util.Locale.ROOT)),
                                        PlaceLevel.LOCAL_AUTHORITY,
                                        COUNTRY,
                                        Words.english(name))))
                .toList();
    }

    static List<OrganisationPage> organisations() {
        return List.of(
                new OrganisationPage(
                        new OrganisationId("fingal"),
                        OrganisationKind.AUTHORITY,
                        new PlaceId("IE-FINGAL"),
                        Words.english("Fingal County Council"),
                        List.of(new Mandate(LOCAL, new PlaceId("IE-FINGAL"), false))),
                new OrganisationPage(
                        new OrganisationId("shelter"),
                        OrganisationKind.CIVIL_SOCIETY,
                        COUNTRY,
                        Words.english("Open Door Shelter"),
                        List.of()));
    }
}
