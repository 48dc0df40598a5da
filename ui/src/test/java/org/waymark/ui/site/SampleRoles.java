package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.coalition.Aim;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;

/** Who does what in the sample of the public pages: a council in calm, nobody in a crisis. */
final class SampleRoles {

    static final OrganisationId COUNCIL = new OrganisationId("fingal");
    static final GoalId EMPLOYMENT = new GoalId("employment");
    static final LocalDate SINCE = LocalDate.of(2026, 3, 1);

    private SampleRoles() {}

    static Coverage coverage(Situation situation, @Nullable PlaceId place) {
        var calm = situation == Situation.CALM;
        return new Coverage(
                SamplePlan.PLAN,
                situation,
                place,
                List.of(
                        new Coverage.Line(
                                EMPLOYMENT,
                                Words.english("Employment"),
                                COUNCIL,
                                List.of(),
                                false,
                                place,
                                calm ? List.of(role(Task.LEAD), role(Task.DELIVERS)) : List.of(),
                                calm ? List.of(Task.DELIVERS) : List.of()),
                        new Coverage.Line(
                                new GoalId("language"),
                                Words.english(SamplePlan.HOSTILE),
                                null,
                                List.of(),
                                false,
                                place,
                                List.of(),
                                List.of())),
                List.of(new PlaceId("IE-FINGAL")),
                List.of());
    }

    private static DeclaredRole role(Task task) {
        var contact = new Sealed(1, new java.util.UUID(0, 7), "iv", "SEALED-CONTACT");
        return new DeclaredRole(
                SamplePlan.PLAN,
                COUNCIL,
                new Part(EMPLOYMENT, Situation.CALM, task, null),
                List.of(new DeclaredRole.Entry(
                        new Offer(Words.english("Evenings only"), Words.english("40 people"), contact),
                        null,
                        SINCE,
                        new ParticipantId("rosa"))));
    }

    static List<CoalitionPage> coalitions() {
        return List.of(new CoalitionPage(
                new CoalitionId("table"),
                new Charter(
                        Form.WORKING_GROUP,
                        Words.english("Round table"),
                        Words.english("Work near home"),
                        COUNCIL,
                        null,
                        List.of(new Aim(SamplePlan.PLAN, EMPLOYMENT))),
                SINCE,
                List.of(new CoalitionPage.Member(COUNCIL, SINCE, null)),
                List.of(),
                null));
    }
}
