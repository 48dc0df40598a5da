package org.waymark.infra.sample;

import static org.waymark.command.involvement.Situation.CALM;
import static org.waymark.command.involvement.Situation.CRISIS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.coalition.Aim;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.command.domain.DomainId;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;

/** Who does what in the sample: declared for demonstration, with a gap, an overlap and one protected name. */
@Component
class RoleSample implements Chapter {

    private static final OrganisationId PARTNER = new OrganisationId("partner");
    private static final OrganisationId COUNCILS = new OrganisationId("local-authorities");
    private static final PlaceId FINGAL = new PlaceId("ie-fingal");
    private static final LocalDate BEGAN = LocalDate.of(2019, 9, 2);

    private static final Words COORDINATES = Words.english(
                    "For demonstration: brings the others together, pays nothing")
            .and("ar", "للعرض: يجمع الآخرين ولا يموّل");
    private static final Words AS_PLANNED =
            Words.english("For demonstration: as far as the plan says").and("ar", "للعرض: بقدر ما تقوله الخطة");
    private static final Words EVENINGS =
            Words.english("For demonstration: evenings only").and("ar", "للعرض: في المساء فقط");
    private static final Words WEEKENDS =
            Words.english("For demonstration: evenings and weekends").and("ar", "للعرض: في المساء ونهاية الأسبوع");

    private final Cast cast;
    private final Desk desk;
    private final Discretion discretion;

    RoleSample(Cast cast, Desk desk, Discretion discretion) {
        this.cast = cast;
        this.desk = desk;
        this.discretion = discretion;
    }

    @Override
    public void tell(Catalogue file) {
        desk.see();
        var planner = cast.as("planner").participant();
        var quiet = discretion.register(
                "sample",
                OrganisationKind.MIGRANT_LED,
                new PlaceId("ie-dublin-city"),
                Words.english("Group that asked not to be named").and("ar", "مجموعة طلبت ألا تُسمّى"),
                planner);
        cast.send(quiet, "quiet");
        desk.see();
        roles(file.strategy(), quiet.organisation());
        together(file.strategy(), quiet.organisation());
    }

    private void roles(StrategyId plan, OrganisationId quiet) {
        var department = new OrganisationId("department");
        List.of("public-services", "employment", "community-integration", "local-integration")
                .forEach(goal -> role(plan, department, goal, CALM, Task.LEAD, null, COORDINATES, null));
        role(plan, department, "community-integration", CRISIS, Task.LEAD, null, COORDINATES, null);
        role(plan, new OrganisationId("civil-service"), "employment", CALM, Task.DELIVERS, null, AS_PLANNED, null);
        role(plan, COUNCILS, "local-integration", CALM, Task.LEAD, null, AS_PLANNED, null);
        role(plan, COUNCILS, "local-integration", CALM, Task.DELIVERS, null, AS_PLANNED, null);
        role(plan, new OrganisationId("fingal"), "local-integration", CALM, Task.DELIVERS, FINGAL, AS_PLANNED, null);
        role(plan, quiet, "education", CALM, Task.DELIVERS, new PlaceId("ie-dublin-city"), EVENINGS, null);
        role(plan, quiet, "health", CRISIS, Task.REFERS, null, EVENINGS, null);
        role(plan, PARTNER, "combating-racism", CALM, Task.INFORMS, null, EVENINGS, null);
        role(plan, PARTNER, "community-integration", CALM, Task.REFERS, FINGAL, EVENINGS, null);
        role(plan, PARTNER, "community-integration", CRISIS, Task.DELIVERS, FINGAL, EVENINGS, null);
        role(plan, PARTNER, "community-integration", CRISIS, Task.DELIVERS, FINGAL, WEEKENDS, "More volunteers");
        cast.send(
                new DescribeFields(
                        PARTNER,
                        List.of(new DomainId("uk-ioi:education"), new DomainId("uk-ioi:bridges")),
                        List.of(FINGAL),
                        cast.as("partner").participant()),
                "partner");
    }

    private void role(
            StrategyId plan,
            OrganisationId who,
            String goal,
            Situation situation,
            Task task,
            @Nullable PlaceId place,
            Words limit,
            @Nullable String reason) {
        var involvement = new InvolvementId(plan, who);
        var contact = who.equals(PARTNER) ? discretion.contact(involvement, "Ask at the desk (demonstration)") : null;
        var capacity = situation == CRISIS
                ? Words.english("20 people a week (demonstration)").and("ar", "٢٠ شخصًا في الأسبوع (للعرض)")
                : null;
        var by = cast.as(who.equals(PARTNER) ? "partner" : "planner").participant();
        cast.send(
                new DeclareRole(
                        involvement,
                        new Part(new GoalId(goal), situation, task, place),
                        new Offer(limit, capacity, contact),
                        reason,
                        by),
                who.value(),
                goal,
                situation.name(),
                task.name(),
                reason == null ? "first" : "again");
    }

    private void together(StrategyId plan, OrganisationId quiet) {
        var partner = cast.as("partner").participant();
        var table = new CoalitionId("fingal-table");
        var charter = new Charter(
                Form.WORKING_GROUP,
                Words.english("Round table (demonstration)").and("ar", "طاولة مستديرة (للعرض)"),
                Words.english("Agrees who helps newcomers in the first weeks, and who steps in at once in a crisis")
                        .and("ar", "تتفق على من يساعد القادمين الجدد في الأسابيع الأولى، ومن يتدخل فورًا في الأزمة"),
                PARTNER,
                FINGAL,
                List.of(new Aim(plan, new GoalId("community-integration"))));
        cast.send(new FormCoalition(table, charter, BEGAN, partner), "fingal-table");
        desk.see();
        cast.send(new JoinCoalition(table, COUNCILS, BEGAN, partner), "fingal-table", "councils");
        cast.send(new JoinCoalition(table, quiet, BEGAN.plusMonths(3), partner), "fingal-table", "quiet");
    }
}
