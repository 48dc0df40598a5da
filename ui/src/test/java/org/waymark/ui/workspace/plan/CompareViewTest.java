package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Mark;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.Act;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Move;
import org.waymark.query.version.Part;
import org.waymark.query.version.Said;
import org.waymark.query.version.Subject;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class CompareViewTest extends WorkspaceTest {

    CompareViewTest() {
        super("planner", "PLANNER");
    }

    private static VersionPage version(int number, int year) {
        var plan = new StrategyPage(
                STRATEGY,
                Edition.ADOPTED,
                number,
                0,
                outline(),
                List.of(new GoalEntry(work(), 1, List.of(), List.of())),
                List.of());
        return new VersionPage(
                new VersionId(STRATEGY, number),
                LocalDate.of(year, 2, 7),
                null,
                Instant.parse("2026-11-01T10:00:00Z"),
                PAULA,
                Words.english("Agreed"),
                List.of(),
                plan);
    }

    private static Move move(Subject subject, Aspect aspect, Said before, Said after) {
        var difference = new Difference(
                new Part(subject, "work"),
                WORK,
                subject == Subject.MEASURE ? UNEMPLOYMENT : null,
                Words.english("Work for everybody"),
                aspect,
                before,
                after);
        var act = new Act(
                3,
                LocalDate.of(2019, 2, 7),
                null,
                Instant.parse("2026-11-01T10:00:00Z"),
                PAULA,
                Words.english("Shift workers asked for it"),
                "no staff",
                List.of(new Cause("theme", "shift-work")));
        return new Move(difference, List.of(act));
    }

    private static Said path(int year, String value) {
        return new Said.Path(List.of(new Mark(Period.year(year), new BigDecimal(value))), false);
    }

    @BeforeEach
    void threeVersions() {
        answers.strategies.add(version(3, 2019).plan());
        answers.versions.addAll(List.of(version(3, 2019), version(2, 2018), version(1, 2017)));
        answers.comparison = (from, to) -> new Comparison(
                version(from, 2016 + from),
                version(to, 2016 + to),
                from.equals(to)
                        ? List.of()
                        : List.of(
                                move(
                                        Subject.GOAL,
                                        Aspect.WORDS,
                                        new Said.Text(Words.english("Work for all"), null),
                                        new Said.Text(Words.english("Work for everybody"), null)),
                                move(Subject.MEASURE, Aspect.TARGET, path(2020, "9"), path(2022, "10"))));
        navigate(CompareView.class);
    }

    @Test
    void theLatestVersionIsComparedWithTheOneBefore() {
        assertThat(page()).contains("Version 2 and version 3: 2 differences");
    }

    @Test
    void itSaysWhatWhoWhyAndBecauseOfWhom() {
        assertThat(page())
                .contains("Goal in other words", "Target moved", "9% by 2020", "10% by 2022")
                .contains("Drafted by paula", "Shift workers asked for it", "no staff", "shift-work");
        assertThat(find(HtmlContainer.class).all().stream()
                        .filter(element -> element.getElement().getTag().matches("ins|del"))
                        .map(WorkspaceTest::text))
                .contains("[taken out: all]", "[put in: everybody]");
    }

    @Test
    void anyTwoVersionsCanBeChosen() {
        @SuppressWarnings("unchecked")
        var earlier = (Select<Integer>)
                find(Select.class).withLabel("Earlier version").single();
        earlier.setValue(1);
        assertThat(page()).contains("Version 1 and version 3: 2 differences");
        earlier.setValue(3);
        assertThat(page()).contains("no difference", "These versions say the same.");
    }

    @Test
    void theDraftCanBeTheLaterSide() {
        @SuppressWarnings("unchecked")
        var later =
                (Select<Integer>) find(Select.class).withLabel("Later version").single();
        later.setValue(4);
        assertThat(page()).contains("Version 3 and the draft of version 4: 2 differences");
        assertThat(later.getItemLabelGenerator().apply(4)).isEqualTo("Draft of version 4");
    }

    @Test
    void anyTwoDaysCanBeChosen() {
        var days = find(DayField.class).all();
        days.getFirst().setValue(LocalDate.of(2017, 12, 31));
        assertThat(page()).contains("Version 1 and version 3");
        days.getFirst().setValue(LocalDate.of(2016, 12, 31));
        assertThat(page()).contains("no version had been adopted");
    }
}
