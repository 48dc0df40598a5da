package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.office;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.Terms;
import org.waymark.ui.workspace.WorkspaceTest;

class GoalTermsTest extends WorkspaceTest {

    private static final StrategyId BEFORE = new StrategyId("before");
    private static final Words EVERYBODY = Words.english("Everybody who looks for work");
    private static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"), WORK, Words.english("Classes"), new Period("2019-Q4"), List.of(OFFICE), null);

    GoalTermsTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aDraftBesideAnEarlierPlan() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        var terms = new Terms(List.of(), OFFICE, List.of(), EVERYBODY, List.of(), Words.english("Jobs for all"), null);
        answers.strategies.add(
                page(STRATEGY, 1, new GoalEntry(work(), 1, List.of(measure()), List.of(CLASSES), terms)));
        var jobs = new Goal(
                new GoalId("jobs"), null, Horizon.SHORT, Words.english("Jobs"), Words.english("Jobs for the young"));
        answers.strategies.add(page(BEFORE, 2, new GoalEntry(jobs, 1, List.of(), List.of())));
        answers.milestones.add(new MilestonePage(
                STRATEGY,
                CLASSES.milestone(),
                List.of(new MilestonePage.Entry(
                        new Report(Stage.AT_RISK, null, new Period("2020-Q1"), List.of()),
                        LocalDate.of(2019, 3, 1),
                        PAULA))));
        navigate(PlanView.class);
    }

    @Test
    void areShownWithTheGoal() {
        assertThat(page())
                .contains("Target: Jobs for all", "For: Everybody who looks for work", "Lead: Fingal County Council")
                .contains("At risk", "2020-Q1");
    }

    @Test
    void sayWhoWorksOnIt() {
        press("Who works on it");
        lead().setValue(office());
        keep();

        assertThat(happened(STRATEGY)).last().isEqualTo(new GoalEntrusted(STRATEGY, WORK, 2, OFFICE, List.of(), PAULA));
    }

    @Test
    @SuppressWarnings("unchecked")
    void sayUnderWhichGoalItIs() {
        var life = new Goal(new GoalId("life"), null, Horizon.LONG, EVERYBODY, EVERYBODY);
        send(new AddGoal(STRATEGY, life, PAULA));
        var before = answers.strategies.getFirst().goals().getFirst();
        answers.strategies.set(0, page(STRATEGY, 1, before, new GoalEntry(life, 1, List.of(), List.of())));
        navigate(PlanView.class);
        press("Put under another goal");
        ((ComboBox<GoalEntry>) find(ComboBox.class).withLabel("Goal above it").single())
                .setValue(answers.strategies.getFirst().goals().getLast());
        keep();

        assertThat(happened(STRATEGY)).last().isEqualTo(new GoalMoved(STRATEGY, WORK, 2, new GoalId("life"), PAULA));
    }

    @Test
    void sayWhomItIsFor() {
        press("For whom");
        area("Groups looked at within it").setValue("sex=F");
        keep();

        assertThat(happened(STRATEGY))
                .last()
                .isEqualTo(new GoalAddressed(STRATEGY, WORK, 2, EVERYBODY, List.of(Slice.of("sex=F")), PAULA));
    }

    @Test
    @SuppressWarnings("unchecked")
    void findAGroupByItsName() {
        press("For whom");
        ((ComboBox<Slice>) find(ComboBox.class)
                        .withLabel("Choose a group by its name")
                        .single())
                .setValue(Slice.of("status=STATELESS"));
        keep();

        assertThat(happened(STRATEGY))
                .last()
                .isEqualTo(
                        new GoalAddressed(STRATEGY, WORK, 2, EVERYBODY, List.of(Slice.of("status=STATELESS")), PAULA));
    }

    @Test
    void stateItsTargetInWords() {
        press("Target in words");
        area("The target as a sentence (English)").setValue("A job for everybody");
        keep();

        assertThat(happened(STRATEGY))
                .last()
                .isEqualTo(new GoalPromisedInWords(STRATEGY, WORK, 2, Words.english("A job for everybody"), PAULA));
    }

    @Test
    @SuppressWarnings("unchecked")
    void sayWhereItComesFrom() {
        press("Take over goals");
        var earlier = answers.strategies.getLast();
        ((Select<StrategyPage>)
                        find(Select.class).withLabel("From which strategy").single())
                .setValue(earlier);
        ((CheckboxGroup<GoalEntry>) find(CheckboxGroup.class).single())
                .setValue(Set.of(earlier.goals().getFirst()));
        test(find(Button.class).withText("Take over goals").all().getLast()).click();

        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        GoalTakenOver.class,
                        taken -> assertThat(taken.from()).isEqualTo(new Lineage(BEFORE, new GoalId("jobs"))));
    }

    @Test
    void areBackedByMoney() {
        press("Record money");
        find(TextField.class).withLabel("Amount").single().setValue("120000");
        find(TextField.class).withLabel("Who pays").single().setValue("Ministry of Labour");
        test(find(Button.class).withText("Record money").all().getLast()).click();

        assertThat(happened(STRATEGY)).last().isInstanceOfSatisfying(ResourceRecorded.class, recorded -> {
            assertThat(recorded.resource().amount()).isEqualByComparingTo(new BigDecimal("120000"));
            assertThat(recorded.resource().kind()).isEqualTo(Resource.Kind.PLANNED);
            assertThat(recorded.resource().currency()).isEqualTo("EUR");
        });
    }

    @Test
    void aWrongAmountIsSaidBesideTheField() {
        press("Record money");
        find(TextField.class).withLabel("Amount").single().setValue("a lot");
        test(find(Button.class).withText("Record money").all().getLast()).click();

        assertThat(find(TextField.class).withLabel("Amount").single().isInvalid())
                .isTrue();
        assertThat(find(Dialog.class).all()).isNotEmpty();
        assertThat(happened(STRATEGY)).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationPage> lead() {
        return (ComboBox<OrganisationPage>)
                find(ComboBox.class).withLabel("Lead").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void keep() {
        test(find(Button.class).withText("Keep in the draft").all().getLast()).click();
    }

    private static StrategyPage page(StrategyId id, int version, GoalEntry... entries) {
        return new StrategyPage(id, Edition.DRAFT, version, 1, outline(), List.of(entries), List.of());
    }
}
