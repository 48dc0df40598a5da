package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.catalogue.Found;

class ServingTest extends WorkspaceTest {

    private static final CommitmentPage SIXTEEN = commitment("GCM-16", "Full inclusion and cohesion");
    private static final CommitmentPage LANGUAGE = commitment("OSCE-1975-HEL-6", "Information in their own language");
    private static final Service BY_GOAL =
            new Service(Promise.of(WORK), SIXTEEN.commitment(), Service.Basis.READING, null);

    ServingTest() {
        super("planner", "PLANNER");
    }

    private static CommitmentPage commitment(String code, String text) {
        var clause = new Clause(
                Instrument.OTHER,
                2018,
                Words.english("A compact"),
                null,
                Words.english(text).and("ar", "معلومات بلغتهم"),
                "https://example.org",
                List.of());
        return new CommitmentPage(new CommitmentId(code), 1, clause, false, List.of());
    }

    @BeforeEach
    void aDraft() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        answers.commitments.addAll(List.of(SIXTEEN, LANGUAGE));
        var entry = new GoalEntry(work(), 1, List.of(measure()), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 0, 1, outline(), List.of(entry), List.of()));
    }

    @Test
    void severalCommitmentsAreChosenAtOnce() {
        navigate(PlanView.class);
        press("Serve commitments");
        box().setValue(Set.of(SIXTEEN, LANGUAGE));
        press("Keep in the draft");

        assertThat(happened(STRATEGY)).hasSize(4).last().isInstanceOfSatisfying(CommitmentServed.class, served -> {
            assertThat(served.service().promise()).isEqualTo(Promise.of(WORK));
            assertThat(served.service().basis()).isEqualTo(Service.Basis.READING);
        });
    }

    @Test
    void nothingChosenIsSaidBesideTheField() {
        navigate(PlanView.class);
        press("Serve commitments");
        press("Keep in the draft");

        assertThat(box().isInvalid()).isTrue();
        assertThat(happened(STRATEGY)).hasSize(2);
    }

    @Test
    void areFoundByCodeAndByWordsOfAnyLanguage() {
        assertThat(Found.matches(SIXTEEN, "gcm cohesion")).isTrue();
        assertThat(Found.matches(LANGUAGE, "بلغتهم 1975")).isTrue();
        assertThat(Found.matches(LANGUAGE, "cohesion")).isFalse();
    }

    @Test
    void whatBindsEndsWithAReason() {
        send(new ServeCommitment(STRATEGY, BY_GOAL, PAULA));
        send(new AdoptVersion(STRATEGY, 1, Words.english("Decided"), List.of(), null, PAULA));
        answers.servings.add(new Serving(BY_GOAL, WORK, true, true));
        navigate(PlanView.class);
        assertThat(page()).contains("GCM-16 – Full inclusion and cohesion", "Our reading", "Binds");

        press("Stop serving");
        stop();
        assertThat(happened(STRATEGY)).last().isNotInstanceOf(ServingStopped.class);
    }

    @Test
    void theReasonStaysOnTheRecord() {
        send(new ServeCommitment(STRATEGY, BY_GOAL, PAULA));
        send(new AdoptVersion(STRATEGY, 1, Words.english("Decided"), List.of(), null, PAULA));
        answers.servings.add(new Serving(BY_GOAL, WORK, true, true));
        navigate(PlanView.class);
        press("Stop serving");
        find(TextArea.class).withLabel("Reason").single().setValue("Another plan serves it");
        stop();

        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        ServingStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo("Another plan serves it"));
    }

    private void stop() {
        var buttons = find(com.vaadin.flow.component.button.Button.class)
                .withText("Stop serving")
                .all();
        test(buttons.getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<CommitmentPage> box() {
        return find(MultiSelectComboBox.class).withLabel("Commitments").single();
    }
}
