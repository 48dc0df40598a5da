package org.waymark.ui.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Service;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Evidence;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.ServingMeasure;
import org.waymark.query.commitment.CommitmentTrace.ServingMilestone;

/** The part of a line of the trace that runs from a goal to its evidence. */
final class TraceLine {

    static final List<String> COLUMNS = List.of(
            "goal",
            "goal_name",
            "goal_basis",
            "goal_note",
            "kind",
            "id",
            "name",
            "slice",
            "basis",
            "note",
            "due",
            "evidence_source",
            "standing",
            "values",
            "latest_period",
            "latest_value",
            "known");

    private static final List<String> NOTHING = Collections.nCopies(COLUMNS.size(), "");
    private static final List<String> NO_EVIDENCE = Collections.nCopies(6, "");

    private final String language;

    private TraceLine(String language) {
        this.language = language;
    }

    static List<List<String>> of(CommitmentTrace trace, String language) {
        var line = new TraceLine(language);
        var lines = trace.goals().stream()
                .flatMap(goal -> line.lines(goal).stream())
                .toList();
        return lines.isEmpty() ? List.of(NOTHING) : lines;
    }

    private List<List<String>> lines(ServingGoal goal) {
        var head = new ArrayList<>(List.of(goal.goal().value(), goal.name().in(language)));
        head.addAll(service(goal.service()));
        var lines = new ArrayList<List<String>>();
        goal.measures().forEach(measure -> lines.addAll(lines(head, measure)));
        goal.milestones().forEach(step -> lines.add(joined(head, milestone(step), NO_EVIDENCE)));
        if (lines.isEmpty()) {
            lines.add(joined(head, List.of("", "", "", "", "", "", ""), NO_EVIDENCE));
        }
        return lines;
    }

    private List<List<String>> lines(List<String> head, ServingMeasure measure) {
        var name = measure.name();
        var middle = new ArrayList<>(List.of(
                "MEASURE",
                measure.measure().value(),
                name == null ? measure.indicator().value() : name.in(language),
                measure.headline().toString()));
        middle.addAll(service(measure.service()));
        middle.add("");
        return measure.evidence().isEmpty()
                ? List.of(joined(head, middle, NO_EVIDENCE))
                : measure.evidence().stream()
                        .map(evidence -> joined(head, middle, evidence(evidence)))
                        .toList();
    }

    private List<String> milestone(ServingMilestone step) {
        var middle = new ArrayList<>(
                List.of("MILESTONE", step.milestone().value(), step.name().in(language), ""));
        middle.addAll(service(step.service()));
        middle.add(step.due() == null ? "" : step.due().code());
        return middle;
    }

    private List<String> service(@Nullable Service service) {
        var note = service == null ? null : service.note();
        return List.of(service == null ? "" : service.basis().name(), note == null ? "" : note.in(language));
    }

    private static List<String> evidence(Evidence evidence) {
        var shown = evidence.latest().shown();
        return List.of(
                evidence.source().value(),
                evidence.standing().name(),
                String.valueOf(evidence.values()),
                evidence.period().code(),
                shown == null ? "" : shown.toPlainString(),
                evidence.known().toString());
    }

    private static List<String> joined(List<String> head, List<String> middle, List<String> tail) {
        return Stream.of(head, middle, tail).flatMap(List::stream).toList();
    }
}
