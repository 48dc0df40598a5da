package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.place.Territories;

/**
 * What crises make of duties, read off their dates; the plan is not touched. While one is on, reports of measures that
 * it does not keep wait. Once it is over, those that fell due meanwhile come back: two weeks after its last day the
 * first few, a few more each week, so that nobody owes everything at once. The days stay as reports come in.
 */
final class Deferral {

    private static final int REST_DAYS = 14;
    private static final int REPORTS_A_WEEK = 3;

    private final List<CrisisPage> crises;
    private final Territories territories;

    Deferral(List<CrisisPage> crises, Territories territories) {
        this.crises = crises;
        this.territories = territories;
    }

    /** The crisis because of which it need not be reported on this day. */
    Optional<CrisisPage> waitsFor(Duty duty, LocalDate today) {
        return crises.stream()
                .filter(crisis -> crisis.isOn(today) && putsOff(crisis, duty, today))
                .max(Comparator.comparing(CrisisPage::last));
    }

    /** The last crisis during which it fell due and waited. */
    Optional<CrisisPage> putOffBy(Duty duty) {
        return crises.stream()
                .filter(crisis -> crisis.holds(duty.dueOn())
                        && putsOff(crisis, duty, duty.dueOn())
                        && duty.wasOwedAfter(crisis.last()))
                .max(Comparator.comparing(CrisisPage::last));
    }

    /** Those that one crisis put off, in their order. */
    List<Duty> putOff(List<Duty> duties, CrisisPage crisis) {
        return duties.stream()
                .filter(duty -> putOffBy(duty).filter(crisis::equals).isPresent())
                .toList();
    }

    /** The new days of all duties of one source that a crisis put off, in their order. */
    static Map<Duty.Report, LocalDate> newDays(CrisisPage crisis, List<Duty> putOff) {
        var days = new HashMap<Duty.Report, LocalDate>();
        putOff.stream().map(Duty::report).distinct().forEach(report -> {
            var weeks = days.size() / REPORTS_A_WEEK;
            days.put(report, crisis.last().plusDays(REST_DAYS).plusWeeks(weeks));
        });
        return days;
    }

    private boolean putsOff(CrisisPage crisis, Duty duty, LocalDate day) {
        return crisis.strategy().equals(duty.strategy())
                && crisis.putsOff(duty.measure().measure(), duty.series().place(), day, territories);
    }
}
