package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.ResourceCommand.NoteCostOfInaction;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.ui.Desk;

/**
 * A local plan as it could have been, marked as an example in its own words: it took a goal over from the national one,
 * its goals serve one another, and the national plan follows it.
 */
@Component
class SuccessionSample implements Chapter {

    private static final StrategyId LOCAL = new StrategyId("local-example-2016");
    private static final GoalId WELCOME = new GoalId("welcome");
    private static final GoalId WORK = new GoalId("work-nearby");
    private static final MeasureId JOBLESS = new MeasureId("jobless-nearby");
    private static final LocalDate BEGAN = LocalDate.of(2016, 1, 1);
    private static final LocalDate OVER = LocalDate.of(2019, 12, 31);

    private static final Words NEW_HERE =
            words("everybody who is new, wherever they come from.", "كل قادم جديد، من أينما أتى.");
    private static final List<Slice> LOOKED_AT = Stream.of(
                    "age=MINOR,status=UNACCOMPANIED",
                    "ethnic=ROMA,status=REFUGEE",
                    "status=IDP",
                    "status=REFUGEE",
                    "status=STATELESS")
            .map(Slice::of)
            .toList();
    private static final Milestone COUNSEL = new Milestone(
            new MilestoneId("rest-for-volunteers"),
            WELCOME,
            words(
                    "volunteers who help people in distress can talk with a counsellor every quarter.",
                    "يستطيع المتطوعون الذين يساعدون أناسًا في ضيق التحدث مع مرشد نفسي كل ربع سنة."),
            new Period("2019-Q2"),
            List.of(new OrganisationId("fingal")),
            null);
    private static final Words LATER_COST = words(
            "whoever is not helped at the start is helped later, when it takes longer and costs more.",
            "من لا يُساعَد في البداية يُساعَد لاحقًا، حين يطول الأمر وتزيد الكلفة.");

    private final Cast cast;
    private final Desk desk;

    SuccessionSample(Cast cast, Desk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    private static Words words(String english, String arabic) {
        return Words.english("Example: " + english).and("ar", "مثال: " + arabic);
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        desk.see();
        begin(planner);
        takeOver(file.strategy(), planner);
        cast.send(
                new NameSuccessor(
                        LOCAL,
                        file.strategy(),
                        words("the national plan goes on with it.", "تواصل الخطة الوطنية العمل به."),
                        OVER,
                        planner),
                LOCAL.value());
    }

    private void begin(ParticipantId planner) {
        var outline = new Outline(
                new PlaceId("ie-fingal"),
                words("local plan", "خطة محلية"),
                words("what a council could promise by itself.", "ما يمكن لمجلس محلي أن يَعِد به بنفسه."),
                BEGAN,
                OVER,
                List.of(),
                null);
        var welcome = new Goal(
                WELCOME,
                null,
                Horizon.SHORT,
                words("a first welcome", "استقبال أول"),
                words("Everybody new knows where to ask.", "كل قادم جديد يعرف أين يسأل."));
        cast.send(new DraftStrategy(LOCAL, outline, planner), LOCAL.value());
        cast.send(new AddGoal(LOCAL, welcome, planner), LOCAL.value(), WELCOME.value());
        adopt(1, words("the council agreed.", "وافق المجلس."), BEGAN, planner);
    }

    private void takeOver(StrategyId national, ParticipantId planner) {
        var goal = new Goal(
                WORK,
                null,
                Horizon.MEDIUM,
                words("work nearby", "عمل قريب"),
                words("As the national plan says, close to home.", "كما تقول الخطة الوطنية، قرب البيت."));
        cast.send(
                new TakeOverGoal(LOCAL, goal, new Lineage(national, new GoalId("employment")), planner), WORK.value());
        var measure = new Measure(
                JOBLESS,
                WORK,
                new IndicatorId("unemployment-rate"),
                new PlaceId("IE"),
                Slice.of("citizen=NEU27_2020_FOR,sex=T"),
                null,
                Target.NOT_PUBLISHED,
                Rhythm.YEARLY,
                BigDecimal.ONE);
        cast.send(new AddMeasure(LOCAL, measure, planner), JOBLESS.value());
        cast.send(new ServeGoals(LOCAL, WELCOME, 1, List.of(WORK), planner), WELCOME.value());
        cast.send(new AddressGoal(LOCAL, WELCOME, 2, NEW_HERE, LOOKED_AT, planner), WELCOME.value());
        cast.send(
                new PlanMilestone(LOCAL, COUNSEL, List.of(), planner),
                COUNSEL.milestone().value());
        cast.send(new NoteCostOfInaction(LOCAL, LATER_COST, null, planner), LOCAL.value());
        var service = new Service(Promise.of(WORK), new CommitmentId("GCM-16"), Service.Basis.READING, null);
        cast.send(new ServeCommitment(LOCAL, service, planner), WORK.value(), "GCM-16");
        adopt(2, words("work was missing.", "كان العمل غائبًا."), LocalDate.of(2018, 3, 1), planner);
    }

    private void adopt(int version, Words reason, LocalDate on, ParticipantId planner) {
        cast.send(
                new AdoptVersion(LOCAL, version, reason, List.of(), on, planner),
                LOCAL.value(),
                String.valueOf(version));
    }
}
