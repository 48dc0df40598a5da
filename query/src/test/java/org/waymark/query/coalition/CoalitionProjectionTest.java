package org.waymark.query.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.coalition.Aim;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionEvent.CoalitionDescribed;
import org.waymark.command.coalition.CoalitionEvent.CoalitionEnded;
import org.waymark.command.coalition.CoalitionEvent.CoalitionFormed;
import org.waymark.command.coalition.CoalitionEvent.MemberJoined;
import org.waymark.command.coalition.CoalitionEvent.MemberLeft;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.coalition.CoalitionPage.End;
import org.waymark.query.coalition.CoalitionPage.Member;
import org.waymark.query.coalition.CoalitionPage.Revision;

class CoalitionProjectionTest {

    static final CoalitionId TABLE = new CoalitionId("table");
    static final CoalitionId CIRCLE = new CoalitionId("circle");
    static final LocalDate BEGAN = LocalDate.of(2025, 1, 1);
    static final LocalDate LATER = LocalDate.of(2025, 6, 1);
    static final LocalDate TOLD = LocalDate.of(2026, 3, 1);

    final ProjectionHarness.Told told = ProjectionHarness.of(CoalitionProjection::new)
            .given(
                    new CoalitionFormed(CIRCLE, convenedBy(COUNCIL), BEGAN, MINA),
                    new CoalitionEnded(CIRCLE, "Done", LATER, MINA),
                    new CoalitionFormed(TABLE, convenedBy(CRADLE), BEGAN, MINA),
                    new MemberJoined(TABLE, COUNCIL, BEGAN, MINA),
                    new MemberJoined(TABLE, STATISTICS, BEGAN, MINA),
                    new MemberLeft(TABLE, STATISTICS, LATER, MINA),
                    new CoalitionDescribed(TABLE, convenedBy(COUNCIL), "Every year another", MINA));

    static Charter convenedBy(OrganisationId convenor) {
        return new Charter(
                Form.COALITION,
                Words.english("Table"),
                Words.english("Work near home"),
                convenor,
                FINGAL,
                List.of(new Aim(STRATEGY, WORK)));
    }

    @Test
    void everybodyWhoEverWasAMemberStays() {
        told.answer(
                new FindCoalition(TABLE),
                CoalitionPage.class,
                page -> assertThat(page)
                        .contains(new CoalitionPage(
                                TABLE,
                                convenedBy(COUNCIL),
                                BEGAN,
                                List.of(
                                        new Member(CRADLE, BEGAN, null),
                                        new Member(COUNCIL, BEGAN, null),
                                        new Member(STATISTICS, BEGAN, LATER)),
                                List.of(new Revision(convenedBy(CRADLE), TOLD, "Every year another")),
                                null)));
    }

    @Test
    void thoseThatGoOnComeFirst() {
        told.answersThat(new FindCoalitions(), CoalitionPage.class, pages -> {
            assertThat(pages).extracting(CoalitionPage::coalition).containsExactly(TABLE, CIRCLE);
            assertThat(pages.getLast().end()).isEqualTo(new End(LATER, "Done"));
        });
    }
}
