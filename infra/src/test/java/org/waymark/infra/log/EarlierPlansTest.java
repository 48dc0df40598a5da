package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;

/** What was stored before plans could say more is read as before. */
class EarlierPlansTest {

    static final StrategyId TOGETHER = new StrategyId("together");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final GoalId WORK = new GoalId("work");

    final LogSerializer serializer = new LogSerializer(StoredNames.under("org.waymark.command"));

    @Test
    void aStepWaitsForNothing() {
        var step = new Milestone(
                new MilestoneId("classes"), WORK, Words.english("Classes"), new Period("2027-H1"), List.of(), null);
        var planned = new MilestonePlanned(TOGETHER, step, 2, List.of(), PETRA);

        assertThat(read(planned, ",\"dependsOn\":[]", ",\"sourceUrl\":null")).isEqualTo(planned);
    }

    @Test
    void aTargetIsInNumbersOrThereIsNone() {
        var measure = new Measure(
                new MeasureId("employment"),
                WORK,
                new IndicatorId("employment-rate"),
                new PlaceId("IE"),
                Slice.of("sex=T"),
                null,
                Target.NOT_PUBLISHED,
                Rhythm.YEARLY,
                BigDecimal.ONE);
        var added = new MeasureAdded(TOGETHER, measure, 2, PETRA);

        assertThat(read(added, "\"path\":[]", "\"baseline\":null,\"path\":[]")).isEqualTo(added);
    }

    /** Reads an event as it was written when some part of it was written otherwise. */
    private Object read(Object event, String now, String earlier) {
        var stored = serializer.serialize(event, String.class);
        assertThat(stored.getData()).contains(now);
        return serializer.deserialize(
                new SimpleSerializedObject<>(stored.getData().replace(now, earlier), String.class, stored.getType()));
    }
}
