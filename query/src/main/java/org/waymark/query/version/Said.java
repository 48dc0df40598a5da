package org.waymark.query.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.Rhythm;

/** What a version says about one aspect of a part of the plan. */
public sealed interface Said {

    /** A name and, where there is one, what is promised under it. */
    record Text(Words name, @Nullable Words description) implements Said {}

    /** A path in order of time, or a target in words; neither where no target is published. */
    record Path(
            List<Mark> points,
            boolean illustrative,
            @Nullable Words sentence) implements Said {

        /** A path in numbers alone. */
        public Path(List<Mark> points, boolean illustrative) {
            this(points, illustrative, null);
        }
    }

    /** A target of a goal in words; null where there is none. */
    record Sentence(@Nullable Words words) implements Said {}

    /** Where a measure starts; null where that was not published. */
    record Start(@Nullable Mark mark) implements Said {}

    /** What is measured, where, for whom, beside whom and how often. */
    record Meaning(
            IndicatorId indicator,
            PlaceId place,
            Slice headline,
            @Nullable Slice reference,
            Rhythm rhythm) implements Said {}

    /** How an indicator is measured, from a period on where that is told. */
    record Method(Words meaning, @Nullable Period from) implements Said {}

    /** The share of a measure in its goal. */
    record Share(BigDecimal weight) implements Said {}

    /** When something is due, null where it is continuous; and when it begins where only that is told too. */
    record Due(@Nullable Period period, @Nullable Period from) implements Said {

        /** Something of which only the end matters. */
        public Due(@Nullable Period period) {
            this(period, null);
        }
    }

    /** How far the strategy and its horizons reach. */
    record Span(LocalDate start, LocalDate end, List<HorizonBound> horizons) implements Said {}

    /** How far ahead a goal lies. */
    record Reach(Horizon horizon) implements Said {}

    /** The goal something hangs on, null where on none, and others that it serves besides. */
    record Below(@Nullable GoalId goal, List<GoalId> besides) implements Said {

        /** Something that hangs on one goal alone. */
        public Below(@Nullable GoalId goal) {
            this(goal, List.of());
        }
    }

    /** Whom a goal is for, null where that is not said, and the groups looked at within. */
    record People(@Nullable Words population, List<Slice> groups) implements Said {}

    /** Who leads the work on a goal, null where nobody is named, and who works with them. */
    record Team(@Nullable OrganisationId lead, List<OrganisationId> contributors) implements Said {}

    /** The steps that a step waits for. */
    record Waiting(List<MilestoneId> steps) implements Said {}

    /** The outcome of a step on which a review is due. */
    record Review(ReviewWhen on) implements Said {}

    /** Those who answer for a step. */
    record Owners(List<OrganisationId> organisations) implements Said {}

    /** A measure as a whole: what it means, where it starts and where it is promised to go. */
    record Promise(Meaning meaning, Start start, Path path) implements Said {}

    /** A step as a whole. */
    record Step(Words name, Due due) implements Said {}
}
