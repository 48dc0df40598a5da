package org.waymark.ui.workspace.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.outline;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.WorkspaceTest;

class ChosenStrategyTest extends WorkspaceTest {

    private static final StrategyId EARLIER = new StrategyId("an-earlier-one");

    ChosenStrategyTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void twoStrategiesBind() {
        List.of(EARLIER, STRATEGY)
                .forEach(id -> answers.strategies.add(
                        new StrategyPage(id, Edition.ADOPTED, 1, 0, outline(), List.of(), List.of())));
    }

    @Test
    void atFirstTheFirstIsShown() {
        navigate(DashboardView.class);

        assertThat(chosen()).isEqualTo(EARLIER);
    }

    @Test
    void theAddressChooses() {
        ask(STRATEGY);

        assertThat(chosen()).isEqualTo(STRATEGY);
    }

    @Test
    void theChoiceStaysWhenOneComesBack() {
        ask(STRATEGY);
        navigate(DashboardView.class);

        assertThat(chosen()).isEqualTo(STRATEGY);
    }

    @Test
    void aChoiceThatIsNotThereAnyMoreGivesWayToTheFirst() {
        ask(new StrategyId("withdrawn"));

        assertThat(chosen()).isEqualTo(EARLIER);
    }

    private static void ask(StrategyId strategy) {
        UI.getCurrent().navigate("", QueryParameters.of("strategy", strategy.value()));
    }

    private Object chosen() {
        return find(Select.class).all().stream()
                .map(select -> ((Select<?>) select).getValue())
                .filter(StrategyId.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
