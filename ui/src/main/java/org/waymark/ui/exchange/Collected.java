package org.waymark.ui.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a slice of a small file in memory, and notices when the file says a thing twice. */
final class Collected implements Findings {

    static final int MOST_ROWS = 200_000;

    private record Subject(Map<String, String> dimensions, String period) {}

    private final String file;
    private final Slice slice;
    private final Map<Subject, ReadRow> rows = new LinkedHashMap<>();
    private final Set<Subject> disputed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int outside;

    Collected(String file, Slice slice) {
        this.file = file;
        this.slice = slice;
    }

    @Override
    public void dimensions(Collection<String> names) throws Unreadable {
        for (var asked : slice.codes().keySet()) {
            if (!names.contains(asked)) {
                throw new Unreadable(1, asked, "", ProblemReason.UNKNOWN_DIMENSION);
            }
        }
    }

    @Override
    public boolean wants(Map<String, String> codes, int observations) {
        var wanted = slice.holds(codes);
        outside += wanted ? 0 : observations;
        return wanted;
    }

    @Override
    public void add(ReadRow row) throws Unreadable {
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
            problems.add(row.problem(ProblemReason.REPEATED).in(file));
            return;
        }
        if (disputed.add(subject)) {
            problems.add(earlier.problem(ProblemReason.CONTRADICTORY).in(file));
        }
        problems.add(row.problem(ProblemReason.CONTRADICTORY).in(file));
    }

    @Override
    public void add(Unreadable part) throws Unreadable {
        if (part.wholeFile()) {
            throw part;
        }
        problems.add(part.in(file));
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
}
