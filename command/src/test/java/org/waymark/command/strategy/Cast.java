package org.waymark.command.strategy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/** Who and what the strategy tests speak of. */
final class Cast {

    static final StrategyId TOGETHER = new StrategyId("together");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId ANA = new ParticipantId("ana");
    static final Words NAME = Words.english("Together");
    static final Words OTHER = Words.english("Other words");
    static final Outline OUTLINE = outline(2026, 2032);
    static final Goal WORK = new Goal(new GoalId("work"), null, Horizon.SHORT, NAME, NAME);
    static final Goal SKILLS = new Goal(new GoalId("skills"), WORK.goal(), Horizon.MEDIUM, NAME, NAME);
    static final StrategyDrafted DRAFTED = new StrategyDrafted(TOGETHER, OUTLINE, PETRA);
    static final GoalAdded WORK_ADDED = new GoalAdded(TOGETHER, WORK, PETRA);
    static final GoalAdded SKILLS_ADDED = new GoalAdded(TOGETHER, SKILLS, PETRA);
    static final Measure EMPLOYMENT = employment(path(2026, 49, 2032, 68));
    static final Milestone CLASSES =
            new Milestone(new MilestoneId("classes"), WORK.goal(), NAME, new Period("2027-H1"), List.of(), null);
    static final VersionAdopted ADOPTED = new VersionAdopted(TOGETHER, 1, NAME, List.of(), null, PETRA);

    private Cast() {}

    static Outline outline(int first, int last) {
        return outline(first, last, 2028, 2030);
    }

    static Outline outline(int first, int last, int shortUntil, int mediumUntil) {
        return new Outline(
                new PlaceId("country"),
                NAME,
                NAME,
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                List.of(
                        new HorizonBound(Horizon.SHORT, LocalDate.of(shortUntil, 12, 31)),
                        new HorizonBound(Horizon.MEDIUM, LocalDate.of(mediumUntil, 12, 31))),
                null);
    }

    static Target path(int from, int baseline, int until, int target) {
        return new Target(
                new Mark(Period.year(from), BigDecimal.valueOf(baseline)),
                List.of(new Mark(Period.year(until), BigDecimal.valueOf(target))),
                false);
    }

    static Measure employment(Target target) {
        return new Measure(
                new MeasureId("employment"),
                WORK.goal(),
                new IndicatorId("employment-rate"),
                new PlaceId("country"),
                Slice.of("citizen=NEU27_2020_FOR"),
                Slice.of("citizen=NAT"),
                target,
                Rhythm.YEARLY,
                BigDecimal.ONE);
    }
}
