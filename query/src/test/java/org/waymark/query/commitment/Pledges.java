package org.waymark.query.commitment;

import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/** The commitments that appear in the tests of this page, and what serves them. */
final class Pledges {

    static final CommitmentId SIX = new CommitmentId("GCM-6");
    static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    static final CommitmentId EQUAL_PAY = new CommitmentId("OSCE-1975-HEL-3");
    static final CommitmentAdded SIX_ADDED = added(SIX, Instrument.GLOBAL_COMPACT, 2018);
    static final CommitmentAdded SIXTEEN_ADDED = added(SIXTEEN, Instrument.GLOBAL_COMPACT, 2018);
    static final CommitmentAdded EQUAL_PAY_ADDED = added(EQUAL_PAY, Instrument.OSCE, 1975);
    static final Service BY_GOAL = service(Promise.of(WORK), SIXTEEN, Service.Basis.STATED);
    static final Service BY_MEASURE = service(Promise.of(JOBLESS), EQUAL_PAY, Service.Basis.READING);
    static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"), WORK, Words.english("Classes"), Period.year(2018), List.of(), null);

    private Pledges() {}

    static Clause clause(Instrument instrument, int year, String text) {
        return new Clause(
                instrument,
                year,
                Words.english("A document"),
                null,
                Words.english(text),
                "https://example.org/document",
                List.of());
    }

    static CommitmentAdded added(CommitmentId commitment, Instrument instrument, int year) {
        return new CommitmentAdded(commitment, clause(instrument, year, commitment.value()), PETRA);
    }

    static Service service(Promise promise, CommitmentId commitment, Service.Basis basis) {
        return new Service(promise, commitment, basis, null);
    }

    static CommitmentServed served(Service service, int revision) {
        return new CommitmentServed(STRATEGY, service, WORK, revision, PETRA);
    }

    static ServingStopped stopped(Service service, int revision, String reason) {
        return new ServingStopped(STRATEGY, service.promise(), service.commitment(), WORK, revision, reason, PETRA);
    }

    static VersionAdopted adopted(int version) {
        return new VersionAdopted(STRATEGY, version, decision(version), List.of(), day(version), PETRA);
    }

    static Words decision(int version) {
        return Words.english("Decision " + version);
    }

    static LocalDate day(int version) {
        return LocalDate.of(2016 + version, 2, 7);
    }
}
