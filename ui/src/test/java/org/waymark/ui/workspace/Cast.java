package org.waymark.ui.workspace;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;

/** Who and what the tests of the workspace speak of. */
public final class Cast {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    public static final ParticipantId PAT = new ParticipantId("pat");
    public static final ParticipantId PAULA = new ParticipantId("paula");
    public static final ParticipantId ROSA = new ParticipantId("rosa");
    public static final ParticipantId VIKTOR = new ParticipantId("viktor");
    public static final ParticipantId MARA = new ParticipantId("mara");
    public static final ParticipantId ADA = new ParticipantId("ada");

    public static final OrganisationId OFFICE = new OrganisationId("fingal");
    public static final PlaceId IRELAND = new PlaceId("IE");
    public static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    public static final ReportingSeriesId SERIES = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, OFFICE);
    public static final Slice NON_EU = Slice.of("citizen=NEU27_2020_FOR,sex=T");
    public static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T");
    public static final StrategyId STRATEGY = new StrategyId("ie-mis-2017");
    public static final GoalId WORK = new GoalId("work");
    public static final FeedbackId VOICE = new FeedbackId("v-1");

    private Cast() {}

    /** Everybody plays one part under a name of their own. */
    public static Accounts accounts() {
        var known = Map.of(
                "planner", new Account(PAULA, Set.of(Role.PLANNER), null),
                "reporter", new Account(ROSA, Set.of(Role.REPORTER), OFFICE.value()),
                "reviewer", new Account(VIKTOR, Set.of(Role.REVIEWER), null),
                "moderator", new Account(MARA, Set.of(Role.MODERATOR), null),
                "partner", new Account(PAT, Set.of(Role.PARTNER), null),
                "administrator", new Account(ADA, Set.of(Role.ADMINISTRATOR), null));
        return name -> Optional.ofNullable(known.get(name));
    }

    public static IndicatorPage unemployment() {
        var definition = new Definition(
                Words.english("Unemployment rate"),
                Words.english("People without work, looking for it, as a share of the labour force."),
                Words.english("%"),
                MeasureKind.PERCENTAGE,
                IndicatorType.OUTCOME,
                Direction.DOWN,
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                List.of("citizen", "sex"),
                NON_EU,
                Words.english("Labour force survey"),
                null,
                Map.of(),
                null);
        return new IndicatorPage(UNEMPLOYMENT, definition, List.of());
    }

    public static PlaceName ireland() {
        return new PlaceName(IRELAND, PlaceLevel.COUNTRY, null, Words.english("Ireland"));
    }

    public static OrganisationPage office() {
        return new OrganisationPage(
                OFFICE,
                OrganisationKind.AUTHORITY,
                IRELAND,
                Words.english("Fingal County Council"),
                List.of(new Mandate(UNEMPLOYMENT, IRELAND, true)));
    }

    public static Outline outline() {
        return new Outline(
                IRELAND,
                Words.english("Migrant integration strategy"),
                Words.english("What was promised for four years."),
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2020, 12, 31),
                List.of(new HorizonBound(Horizon.SHORT, LocalDate.of(2018, 12, 31))),
                null);
    }

    public static Goal work() {
        return new Goal(
                WORK,
                null,
                Horizon.SHORT,
                Words.english("Work for everybody who can work"),
                Words.english("Nobody stays without work because of where they come from."));
    }

    public static Measure measure() {
        return new Measure(
                new MeasureId("unemployment"),
                WORK,
                UNEMPLOYMENT,
                IRELAND,
                NON_EU,
                NATIONALS,
                new Target(mark("2016", "15.4"), List.of(mark("2020", "9")), true),
                Rhythm.YEARLY,
                BigDecimal.ONE);
    }

    private static Mark mark(String period, String value) {
        return new Mark(new Period(period), new BigDecimal(value));
    }

    public static Observation observed(String value) {
        return Observation.of(new BigDecimal(value));
    }

    public static Voice voice() {
        return voice(Stage.RECEIVED, new About(About.Kind.GENERAL, STRATEGY, null, IRELAND));
    }

    public static Voice voice(Stage stage, About about) {
        return new Voice(
                VOICE,
                stage,
                about,
                Perspective.MIGRANT_OR_REFUGEE,
                "en",
                new Sealed(1, new UUID(0, 1), "", ""),
                null,
                false,
                null,
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1),
                null,
                null);
    }
}
