package org.waymark.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
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

/** The people, places and promises that appear in the tests of the read side. */
public final class Cast {

    public static final ParticipantId PETRA = new ParticipantId("petra");
    public static final ParticipantId ROSA = new ParticipantId("rosa");
    public static final ParticipantId VIKTOR = new ParticipantId("viktor");
    public static final ParticipantId MINA = new ParticipantId("mina");

    public static final PlaceId IRELAND = new PlaceId("IE");
    public static final PlaceId FINGAL = new PlaceId("IE-FINGAL");
    public static final OrganisationId STATISTICS = new OrganisationId("cso");
    public static final OrganisationId COUNCIL = new OrganisationId("fingal");
    public static final OrganisationId CRADLE = new OrganisationId("cradle");

    public static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    public static final Slice NON_EU = Slice.of("citizen=NEU,sex=T");
    public static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T");
    public static final ReportingSeriesId SERIES = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, STATISTICS);

    public static final StrategyId STRATEGY = new StrategyId("ie-mis-2017");
    public static final GoalId WORK = new GoalId("work");
    public static final GoalId LANGUAGE = new GoalId("language");
    public static final MeasureId JOBLESS = new MeasureId("jobless");
    public static final Goal PAID_WORK = goal(WORK, null, "Paid work for everybody");

    public static final Outline OUTLINE = new Outline(
            IRELAND,
            Words.english("Migrant Integration Strategy"),
            Words.english("What the state promises"),
            LocalDate.of(2017, 2, 7),
            LocalDate.of(2020, 12, 31),
            List.of(new HorizonBound(Horizon.SHORT, LocalDate.of(2018, 12, 31))),
            null);

    public static final Target FROM_12_TO_9 =
            new Target(mark(2016, "12.0"), List.of(mark(2018, "10.0"), mark(2020, "9.0")), false);

    private Cast() {}

    public static Goal goal(GoalId id, @Nullable GoalId parent, String name) {
        return new Goal(id, parent, Horizon.SHORT, Words.english(name), Words.english("About " + name));
    }

    public static Mark mark(int year, String value) {
        return new Mark(Period.year(year), new BigDecimal(value));
    }

    public static Measure jobless(Target target, Rhythm rhythm) {
        return new Measure(JOBLESS, WORK, UNEMPLOYMENT, IRELAND, NON_EU, NATIONALS, target, rhythm, BigDecimal.ONE);
    }

    public static Definition definition(Direction direction) {
        return new Definition(
                Words.english("Unemployment rate").and("ar", "معدل البطالة"),
                Words.english("Unemployed people as a share of the labour force"),
                Words.english("%"),
                MeasureKind.PERCENTAGE,
                IndicatorType.OUTCOME,
                direction,
                null,
                BigDecimal.ZERO,
                new BigDecimal("100"),
                List.of("citizen", "sex"),
                NON_EU,
                Words.english("Eurostat"),
                null,
                Map.of("eurostat.v1", "lfsa_urgan", "$sdg", "8.5.2", "100%", "yes"),
                null);
    }
}
