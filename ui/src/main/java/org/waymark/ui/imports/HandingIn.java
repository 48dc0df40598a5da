package org.waymark.ui.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.waymark.command.Refused;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.query.quality.Oddity;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;
import org.waymark.ui.imports.ImportLedger.Answered;

/**
 * Hands in the values of an import, one command and one answer each. The key of a command follows from the import, the
 * series, the period and what is said, so that going on after a crash repeats nothing.
 */
@Component
class HandingIn {

    private static final int SIZE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);

    private final ImportJobs jobs;
    private final ImportLedger ledger;
    private final Reporting reporting;
    private final Desk desk;
    private final Together together;

    HandingIn(ImportJobs jobs, ImportLedger ledger, Reporting reporting, Desk desk, Together together) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.reporting = reporting;
        this.desk = desk;
        this.together = together;
    }

    /** Hands in whatever has no answer yet. Ends early where somebody stops the import. */
    void send(ImportJob job) {
        var replacing = job.mode() == Mode.REPLACE;
        var total = ledger.toHandIn(job.id(), replacing);
        var open = ledger.open(job.id(), replacing, SIZE);
        var done = 0;
        var going = true;
        while (going && !open.isEmpty()) {
            ledger.answer(job.id(), answers(job, open));
            done += open.size();
            going = jobs.go(job.id(), Stage.RUNNING, new Progress(done, total));
            open = ledger.open(job.id(), replacing, SIZE);
        }
        if (going) {
            var tally = ledger.tally(job.id()).with(Outcome.OUTSIDE, job.tally().rows(Outcome.OUTSIDE));
            jobs.done(job.id(), tally);
        }
    }

    private Map<Integer, Answered> answers(ImportJob job, List<Handing> values) {
        var answers = new LinkedHashMap<Integer, Answered>();
        values.stream()
                .collect(Collectors.groupingBy(Handing::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofOneSeries -> answers.putAll(answersOfSeries(job, ofOneSeries)));
        return answers;
    }

    /** The first one opens the series where it is not open; the others are committed together, or one by one. */
    private Map<Integer, Answered> answersOfSeries(ImportJob job, List<Handing> values) {
        var answers = new LinkedHashMap<Integer, Answered>();
        var first = values.getFirst();
        answers.put(first.number(), answer(job, first));
        var others = values.subList(1, values.size());
        if (receivedTogether(job, others)) {
            others.forEach(value -> answers.put(value.number(), new Answered(Answer.RECEIVED, null)));
        } else {
            others.forEach(value -> answers.put(value.number(), answer(job, value)));
        }
        return answers;
    }

    private boolean receivedTogether(ImportJob job, List<Handing> values) {
        try {
            together.commit(() -> values.forEach(value -> handIn(job, value)));
            return true;
        } catch (CommandExecutionException | TransactionException | ConcurrencyException oneOfThem) {
            LOG.debug("One of several values is refused; each is asked for alone", oneOfThem);
            return false;
        }
    }

    private Answered answer(ImportJob job, Handing value) {
        try {
            handIn(job, value);
            return new Answered(Answer.RECEIVED, null);
        } catch (CommandExecutionException failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                throw failure;
            }
            return new Answered(Answer.REFUSED, refusal.key());
        }
    }

    private void handIn(ImportJob job, Handing value) {
        var key = key(job, value);
        if (value.correction()) {
            reporting.correct(value.series(), value.period(), value.value(), job.reason(), null, job.by(), key);
        } else {
            reporting.submit(value.series(), value.period(), value.value(), null, job.by(), key);
        }
        if (!value.confirmation().isEmpty()) {
            value.oddities().stream().map(Oddity::code).forEach(oddity -> confirm(job, value, oddity, key));
        }
    }

    private void confirm(ImportJob job, Handing value, String oddity, String key) {
        var by = job.by();
        var command = new ConfirmOddity(value.series(), value.period(), oddity, value.confirmation(), by.participant());
        desk.send(command, by, key + ":" + oddity);
    }

    private static String key(ImportJob job, Handing value) {
        var said = UUID.nameUUIDFromBytes(value.value().toString().getBytes(StandardCharsets.UTF_8));
        return "import:" + job.id() + ":" + value.series() + ":" + value.period() + ":" + said;
    }
}
