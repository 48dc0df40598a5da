package org.waymark.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ActReaderTest {

    static final StrategyId TOGETHER = new StrategyId("together");
    static final ParticipantId PETRA = new ParticipantId("petra");

    static Command read(String act, String body) {
        return ActReader.read(
                Acts.named(act), (ObjectNode) JsonMapper.shared().readTree(body.replace('\'', '"')), TOGETHER, PETRA);
    }

    @Test
    void whatIsSentIsWhatIsAskedOfTheStrategy() {
        assertThat(read("reword-goal", """
                {'key': 'k1', 'goal': 'work', 'revision': 3, 'name': {'en': 'Work'}, 'description': {'en': 'Paid'},
                 'causes': [{'kind': 'theme', 'id': 'evening-classes'}]}"""))
                .isEqualTo(new RewordGoal(
                        TOGETHER,
                        new GoalId("work"),
                        3,
                        Words.english("Work"),
                        Words.english("Paid"),
                        List.of(new Cause("theme", "evening-classes")),
                        PETRA));
    }

    @Test
    void aDateMayBeAQuarterOrLeftOpen() {
        assertThat(read("move-milestone", "{'milestone': 'm', 'revision': 1, 'due': '2027-Q3', 'reason': 'late'}"))
                .isEqualTo(new MoveMilestone(TOGETHER, new MilestoneId("m"), 1, new Period("2027-Q3"), "late", PETRA));
        assertThat(read("move-milestone", "{'milestone': 'm', 'revision': 1, 'reason': 'always'}"))
                .isEqualTo(new MoveMilestone(TOGETHER, new MilestoneId("m"), 1, null, "always", PETRA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'revision': 1, 'reason': 'why'} | goal",
                "{'goal': 'g', 'reason': 'why'} | revision",
                "{'goal': 'g', 'revision': 'one', 'reason': 'why'} | revision",
                "{'goal': 'g', 'revision': 1} | reason",
                "{'goal': 'g', 'revision': 1, 'reason': 'why', 'colour': 'red'} | colour"
            },
            quoteCharacter = '`')
    void aFieldThatIsMissingUnknownOrUnreadableIsNamed(String body, String field) {
        assertThatThrownBy(() -> read("drop-goal", body))
                .isInstanceOfSatisfying(
                        UnreadableField.class,
                        wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    @Test
    void nobodyActsInAnotherNameOrOnAnotherStrategy() {
        var act = (RewordGoal) read("reword-goal", """
                {'strategy': 'other', 'by': 'mallory', 'goal': 'g', 'revision': 1, 'name': {'en': 'n'},
                 'description': {'en': 'd'}, 'causes': []}""");
        assertThat(act.strategy()).isEqualTo(TOGETHER);
        assertThat(act.by()).isEqualTo(PETRA);
    }

    @Test
    void thereAreNoOtherActs() {
        assertThat(Acts.all()).hasSizeGreaterThan(10).containsKeys("draft-strategy", "put-to-consultation");
        assertThatThrownBy(() -> Acts.named("toString")).isInstanceOf(NotThere.class);
    }
}
