package org.waymark.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.involvement.Situation.CALM;
import static org.waymark.command.involvement.Situation.CRISIS;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Task;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.organisation.DeclaredRole.Entry;

class InvolvementProjectionTest {

    static final InvolvementId COUNCILS = new InvolvementId(STRATEGY, COUNCIL);
    static final InvolvementId CRADLES = new InvolvementId(STRATEGY, CRADLE);
    static final Part LEADING = new Part(WORK, CALM, Task.LEAD, null);
    static final Part CLASSES = new Part(LANGUAGE, CALM, Task.DELIVERS, FINGAL);
    static final Part SHELTER = new Part(LANGUAGE, CRISIS, Task.REFERS, FINGAL);
    static final Offer SOME = new Offer(Words.english("Some"), null, null);
    static final Offer MORE = new Offer(Words.english("More"), Words.english("60 learners"), null);
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    final ProjectionHarness.Told told = ProjectionHarness.of(InvolvementProjection::new)
            .given(
                    new RoleDeclared(CRADLES, CLASSES, SOME, null, MINA),
                    new RoleDeclared(COUNCILS, LEADING, SOME, null, PETRA),
                    new RoleDeclared(CRADLES, SHELTER, SOME, null, MINA),
                    new RoleDeclared(CRADLES, CLASSES, MORE, "Two more teachers", MINA),
                    new RoleEnded(COUNCILS, LEADING, "Another leads", PETRA),
                    new RoleDeclared(new InvolvementId(new StrategyId("other"), CRADLE), LEADING, SOME, null, MINA));

    @Test
    void thoseThatStandAreToldWithWhatWasSaidBefore() {
        told.answers(
                new FindRoles(STRATEGY, null),
                DeclaredRole.class,
                new DeclaredRole(
                        STRATEGY,
                        CRADLE,
                        CLASSES,
                        List.of(new Entry(MORE, "Two more teachers", DAY, MINA), new Entry(SOME, null, DAY, MINA))),
                new DeclaredRole(STRATEGY, CRADLE, SHELTER, List.of(new Entry(SOME, null, DAY, MINA))));
    }

    @Test
    void calmAndCrisisAreToldApart() {
        told.answersThat(
                new FindRoles(STRATEGY, CRISIS),
                DeclaredRole.class,
                roles -> assertThat(roles).extracting(DeclaredRole::part).containsExactly(SHELTER));
    }

    @Test
    void beforeTheFirstDayNobodyHadARole() {
        told.answersThat(
                new FindRoles(STRATEGY, null, DAY.minusDays(1)),
                DeclaredRole.class,
                roles -> assertThat(roles).isEmpty());
    }

    @Test
    void endedRolesStayOnRecord() {
        told.answersThat(
                new FindInvolvement(STRATEGY),
                DeclaredRole.class,
                roles -> assertThat(roles)
                        .filteredOn(role -> role.offer().isEmpty())
                        .extracting(role -> role.latest().reason())
                        .containsExactly("Another leads"));
    }
}
