package org.waymark.ui.site;

import static org.waymark.ui.site.SampleFigures.WORK;
import static org.waymark.ui.site.SamplePlan.HOSTILE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Evidence;
import org.waymark.query.commitment.CommitmentTrace.Loss;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.ServingMeasure;
import org.waymark.query.commitment.CommitmentTrace.ServingMilestone;
import org.waymark.query.commitment.CommitmentTrace.Stretch;
import org.waymark.query.domain.DomainName;

/** Three commitments of the sample plan: one that is served, one that was, and one that nothing serves. */
final class SamplePledges {

    static final DomainId LABOUR = new DomainId("uk-ioi:work");

    private static final CommitmentId EQUAL_PAY = new CommitmentId("OSCE-1975-HEL-3");
    private static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    private static final CommitmentId LEAST = new CommitmentId("SDG-10.2");
    private static final GoalId EMPLOYMENT = new GoalId("employment");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Words DECISION = Words.english("The budget was cut.");

    private SamplePledges() {}

    static List<CommitmentTrace> traces() {
        return List.of(
                new CommitmentTrace(
                        page(EQUAL_PAY, Instrument.OSCE, 1975, "Equal rights at work"),
                        PLAN,
                        List.of(new Stretch(1, FIRST, null)),
                        List.of(serving())),
                new CommitmentTrace(
                        page(SIXTEEN, Instrument.GLOBAL_COMPACT, 2018, "Full inclusion"),
                        PLAN,
                        List.of(new Stretch(
                                1,
                                FIRST,
                                new Loss(2, LocalDate.of(2026, 9, 1), DECISION, List.of("No money for forums")))),
                        List.of()),
                new CommitmentTrace(page(LEAST, Instrument.SDG_TARGET, 2015, HOSTILE), PLAN, List.of(), List.of()));
    }

    static List<DomainName> domains() {
        return List.of(new DomainName(LABOUR, Words.english("Work").and("ar", "العمل"), "https://example.org/ioi"));
    }

    private static ServingGoal serving() {
        var evidence = new Evidence(
                new OrganisationId("cso"),
                Standing.REPORTED,
                10,
                Period.year(2024),
                Observation.of(new BigDecimal("6.3")),
                LocalDate.of(2025, 4, 25));
        var measure = new ServingMeasure(
                new MeasureId("non-eu"),
                WORK,
                Slice.of("citizen=NEU27_2020_FOR,sex=F"),
                Words.english("Unemployment of non-EU citizens"),
                Words.english("%"),
                null,
                List.of(evidence));
        var step = new ServingMilestone(
                new MilestoneId("classes"), Words.english("Evening classes"), Period.year(2027), null);
        return new ServingGoal(EMPLOYMENT, Words.english("Employment"), reading(), List.of(measure), List.of(step));
    }

    private static Service reading() {
        return new Service(
                Promise.of(EMPLOYMENT), EQUAL_PAY, Service.Basis.READING, Words.english("The plan names work."));
    }

    private static CommitmentPage page(CommitmentId commitment, Instrument instrument, int year, String text) {
        var clause = new Clause(
                instrument,
                year,
                Words.english("A document"),
                "3",
                Words.english(text),
                "https://example.org/document",
                instrument == Instrument.OSCE ? List.of(LABOUR) : List.of());
        var added = new CommitmentPage.Step(
                "commitment.commitment-added", Instant.parse("2026-01-01T08:00:00Z"), null, new ParticipantId("ana"));
        return new CommitmentPage(commitment, 1, clause, false, List.of(added));
    }
}
