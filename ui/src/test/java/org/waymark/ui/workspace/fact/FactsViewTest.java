package org.waymark.ui.workspace.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactCommand.RecordFact;
import org.waymark.command.fact.FactEvent.FactRecorded;
import org.waymark.command.fact.FactEvent.FactWithdrawn;
import org.waymark.command.fact.FactId;
import org.waymark.query.fact.FactPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;

class FactsViewTest extends WorkspaceTest {

    private static final Content MYTH = new Content(
            Kind.MYTH,
            STRATEGY,
            null,
            Words.english("They never work"),
            Words.english("Three in four do"),
            null,
            List.of("https://example.org/work"),
            null);
    private static final FactId WORK = new FactId("they-never-work");

    FactsViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aPlanIsAdopted() {
        answers.strategies.add(new StrategyPage(
                STRATEGY,
                Edition.ADOPTED,
                1,
                0,
                outline(),
                List.of(new GoalEntry(work(), 1, List.of(), List.of())),
                List.of()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStoryIsSealedAndToldWithConsent() {
        navigate(FactsView.class);
        press("Tell something");
        find(Select.class).withLabel("Kind").single().setValue(Kind.STORY);
        area("Title, or what is claimed (English)").setValue("How Olena found work");
        area("The story, in the words of whoever tells it").setValue("Я знайшла роботу.");
        confirm();

        assertThat(happened(new FactId("how-olena-found-work")))
                .last()
                .isInstanceOfSatisfying(FactRecorded.class, told -> {
                    assertThat(told.content().story()).isNotNull();
                    assertThat(told.content().text()).isNull();
                });
        assertThat(seals.sealed).containsExactly("fact.fact-recorded/story: Я знайшла роботу.");
    }

    @Test
    void whatIsToldIsTakenBackWithAReason() {
        send(new RecordFact(WORK, MYTH, PAULA));
        answers.facts.add(new FactPage(WORK, 1, MYTH, "fact.fact-recorded", LocalDate.of(2026, 11, 1)));
        navigate(FactsView.class);
        assertThat(page()).contains("One thing is told", "They never work", "Three in four do", "example.org/work");

        press("Take back");
        area("Reason").setValue("It was wrong");
        confirm();

        assertThat(happened(WORK)).last().isInstanceOf(FactWithdrawn.class);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void confirm() {
        find(Button.class).all().getLast().click();
    }
}
