package org.waymark.ui.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.ServingMeasure;
import org.waymark.query.commitment.CommitmentTrace.ServingMilestone;
import org.waymark.query.strategy.StrategyPage;

/** Commitments against what serves them in one plan, as far as a reader has chosen. */
public record Matrix(
        StrategyPage plan,
        Wish wish,
        List<CommitmentTrace> all,
        Map<DomainId, Words> domains,
        Map<OrganisationId, Words> sources) {

    /**
     * One line of the table; a cell that spans several lines stands in the first of them alone.
     *
     * @param trace the commitment where the line begins one, or null
     * @param lines how many lines the commitment has
     * @param goal the goal where the line begins one, or null
     * @param goalLines how many lines the goal has
     */
    public record Row(
            @Nullable CommitmentTrace trace,
            int lines,
            @Nullable ServingGoal goal,
            int goalLines,
            @Nullable ServingMeasure measure,
            @Nullable ServingMilestone milestone) {}

    /** Where commitments are written down. */
    public record Document(Words name, int year, String url) {
        static Document of(CommitmentTrace trace) {
            var clause = trace.commitment().clause();
            return new Document(clause.document(), clause.year(), clause.sourceUrl());
        }
    }

    /** What the reader chose to see, of one coverage. */
    public List<CommitmentTrace> shown(Coverage coverage) {
        return all.stream()
                .filter(wish::meets)
                .filter(trace -> trace.coverage() == coverage)
                .toList();
    }

    /** What nothing serves, under the document that holds it. */
    public Map<Document, List<CommitmentTrace>> unserved() {
        return shown(Coverage.UNCOVERED).stream()
                .collect(Collectors.groupingBy(Document::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many there would be with another wish. */
    public long count(Wish other) {
        return all.stream().filter(other::meets).count();
    }

    /** The domains of one vocabulary under which there is anything. */
    public List<DomainId> domainsInUse() {
        return all.stream()
                .flatMap(trace -> trace.commitment().clause().domains().stream())
                .distinct()
                .filter(domains::containsKey)
                .sorted(java.util.Comparator.comparing(DomainId::value))
                .toList();
    }

    /** The covered commitments line by line. */
    public List<Row> rows() {
        return shown(Coverage.COVERED).stream()
                .flatMap(trace -> rows(trace).stream())
                .toList();
    }

    public Words source(OrganisationId source) {
        return sources.getOrDefault(source, Words.english(source.value()));
    }

    private static List<Row> rows(CommitmentTrace trace) {
        var lines = trace.goals().stream().mapToInt(Matrix::lines).sum();
        var rows = new ArrayList<Row>();
        for (var goal : trace.goals()) {
            var first = rows.size();
            Stream.concat(
                            goal.measures().stream().map(measure -> new Row(null, 0, null, 0, measure, null)),
                            goal.milestones().stream().map(step -> new Row(null, 0, null, 0, null, step)))
                    .forEach(rows::add);
            if (rows.size() == first) {
                rows.add(new Row(null, 0, null, 0, null, null));
            }
            var row = rows.get(first);
            rows.set(
                    first,
                    new Row(
                            first == 0 ? trace : null,
                            first == 0 ? lines : 0,
                            goal,
                            lines(goal),
                            row.measure(),
                            row.milestone()));
        }
        return rows;
    }

    private static int lines(ServingGoal goal) {
        return Math.max(1, goal.measures().size() + goal.milestones().size());
    }
}
