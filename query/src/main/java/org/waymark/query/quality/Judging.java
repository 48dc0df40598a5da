package org.waymark.query.quality;

import static org.waymark.query.quality.OddityKind.BREAK;
import static org.waymark.query.quality.OddityKind.GROUP_MISSING;
import static org.waymark.query.quality.OddityKind.LATE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.SaidSeries;
import org.waymark.query.reporting.SaidSeries.Said;

/** Says how it stands with what is asked for, by what came in and what is odd about it. */
final class Judging {

    private static final Set<OddityKind> TOLD_OTHERWISE = EnumSet.of(LATE, BREAK, GROUP_MISSING);

    private final Inspection inspection;

    Judging(Inspection inspection) {
        this.inspection = inspection;
    }

    /** How it stands as far as that follows from what is kept of a value, whatever is odd about it. */
    static Set<QualityState> kept(DutyRow duty, Optional<SaidSeries> page) {
        return page.flatMap(one -> one.at(duty.period()))
                .flatMap(said -> Optional.ofNullable(said.value()).map(value -> kept(duty, said, value)))
                .orElseGet(() -> EnumSet.of(owed(duty)));
    }

    QualityCell cell(DutyRow duty, Optional<SaidSeries> page) {
        return page.flatMap(one -> one.at(duty.period()))
                .flatMap(said -> Optional.ofNullable(said.value()).map(value -> told(duty, said, value)))
                .orElseGet(() -> silent(duty));
    }

    private static QualityCell silent(DutyRow duty) {
        return new QualityCell(duty.period(), List.of(owed(duty)), duty.dueOn(), null, 0, 0, 0, List.of(), List.of());
    }

    private static QualityState owed(DutyRow duty) {
        return switch (duty.state()) {
            case TO_COME, OPEN -> QualityState.NOT_DUE;
            case WAITING -> QualityState.PUT_OFF;
            case OVERDUE, LOCKED, LATE, ON_TIME -> QualityState.MISSING;
        };
    }

    private QualityCell told(DutyRow duty, Said entry, Value value) {
        var subject = inspection.subject(duty.series(), duty.period(), value);
        var odd = inspection.look(subject).odd();
        var confirmed = Set.copyOf(entry.confirmed());
        var expected = Groups.expected(subject).keySet();
        var states = new ArrayList<>(states(duty, entry, value, odd, confirmed));
        return new QualityCell(
                duty.period(),
                List.copyOf(states),
                duty.dueOn(),
                entry.cameIn(),
                entry.revision(),
                expected.size(),
                (int) expected.stream()
                        .filter(group -> value.at(group).isPresent())
                        .count(),
                odd.stream().map(Oddity::code).toList(),
                odd.stream().map(Oddity::code).filter(confirmed::contains).toList());
    }

    private static Set<QualityState> kept(DutyRow duty, Said entry, Value value) {
        var states = EnumSet.noneOf(QualityState.class);
        var late = entry.cameIn().isAfter(duty.dueOn());
        states.add(late ? QualityState.LATE : QualityState.IN_TIME);
        if (isWithheld(value)) {
            states.add(QualityState.WITHHELD);
        }
        if (entry.revision() > 1) {
            states.add(QualityState.REVISED);
        }
        return states;
    }

    private static Set<QualityState> states(
            DutyRow duty, Said entry, Value value, List<Oddity> odd, Set<String> confirmed) {
        var states = kept(duty, entry, value);
        odd.stream()
                .filter(one -> one.kind() != LATE && one.kind() != BREAK)
                .forEach(one -> states.add(
                        confirmed.contains(one.code())
                                ? QualityState.CONFIRMED
                                : TOLD_OTHERWISE.contains(one.kind())
                                        ? QualityState.INCOMPLETE
                                        : QualityState.UNUSUAL));
        if (odd.stream().anyMatch(one -> one.kind() == BREAK)) {
            states.add(QualityState.BROKEN);
        }
        return states;
    }

    private static boolean isWithheld(Value value) {
        return !value.cells().isEmpty()
                && value.cells().stream().allMatch(cell -> cell.observation().missing() != null);
    }
}
