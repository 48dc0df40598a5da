package org.waymark.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is read, and notices when a file says a thing twice. */
final class Findings {

    static final int MOST_ROWS = 200_000;

    private record Subject(Map<String, String> dimensions, String period) {}

    private final String file;
    private final Map<Subject, ReadRow> rows = new LinkedHashMap<>();
    private final Set<Subject> disputed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int outside;

    Findings(String file) {
        this.file = file;
    }

    void add(ReadRow row) throws Unreadable {
        var subject = new Subject(row.dimensions(), row.period());
        var earlier = rows.putIfAbsent(subject, row);
        if (earlier != null) {
            repeated(subject, earlier, row);
        }
        if (rows.size() > MOST_ROWS) {
            throw new Unreadable(0, "", "", ProblemReason.TOO_MANY_ROWS);
        }
    }

    private void repeated(Subject subject, ReadRow earlier, ReadRow row) {
        if (earlier.saysTheSameAs(row) && !disputed.contains(subject)) {
            problems.add(problem(row, ProblemReason.REPEATED));
            return;
        }
        if (disputed.add(subject)) {
            problems.add(problem(earlier, ProblemReason.CONTRADICTORY));
        }
        problems.add(problem(row, ProblemReason.CONTRADICTORY));
    }

    void add(Unreadable part) throws Unreadable {
        if (part.wholeFile()) {
            throw part;
        }
        problems.add(part.in(file));
    }

    void leaveOut(int observations) {
        outside += observations;
    }

    Reading refused(Unreadable whole) {
        return new Reading(List.of(), List.of(whole.in(file)), 0);
    }

    Reading reading() {
        if (rows.isEmpty() && problems.isEmpty() && outside == 0) {
            return refused(new Unreadable(1, "", "", ProblemReason.NO_ROWS));
        }
        disputed.forEach(rows::remove);
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Reading(List.copyOf(rows.values()), problems, outside);
    }

    private Problem problem(ReadRow row, ProblemReason reason) {
        var said = row.value() == null ? ":" : row.value().toPlainString();
        return new Problem(file, row.line(), row.period(), said, reason);
    }
}
