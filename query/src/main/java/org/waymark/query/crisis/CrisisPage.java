package org.waymark.query.crisis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.place.Territories;

/**
 * One crisis, from its first day to its last.
 *
 * @param places where it is or was; empty where the whole strategy is concerned
 * @param last its last day as known now, unless it is extended or ended before
 * @param ended whether somebody said that it is over
 * @param daysToAnswer within how many days everybody who speaks meanwhile is promised an answer
 * @param protectsNames whether names of civil society are kept from the public meanwhile
 * @param steps declared, extended, revised, ended, in order
 * @param noted what was known, decided or done, in order of its own time
 */
public record CrisisPage(
        CrisisId crisis,
        StrategyId strategy,
        List<PlaceId> places,
        Words reason,
        LocalDate begins,
        LocalDate last,
        boolean ended,
        int daysToAnswer,
        boolean protectsNames,
        List<Step> steps,
        List<Noted> noted) {

    static final Comparator<Noted> IN_TIME = Comparator.comparing(
                    (Noted noted) -> noted.action().on())
            .thenComparing(noted -> noted.action().at(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Something that was decided about the crisis.
     *
     * @param what stored name of the event
     * @param from the day from which it holds: the first day where it was declared, the last where it was ended
     * @param last the last day as known then
     * @param stillDue the measures to be reported all the same from then on
     * @param on the day the service learned of it
     */
    public record Step(
            String what,
            Words reason,
            LocalDate from,
            LocalDate last,
            List<MeasureId> stillDue,
            LocalDate on,
            ParticipantId by) {}

    /**
     * Something that was noted.
     *
     * @param on the day the service learned of it
     */
    public record Noted(Action action, LocalDate on, ParticipantId by) {}

    /** Whether its rules are in force on the day. Once somebody said that it is over, they are not. */
    public boolean isOn(LocalDate day) {
        return holds(day) && !(ended && day.equals(last));
    }

    /** Whether the day lies between its first and its last, both included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(last);
    }

    /** Whether it is over on the day, because its time has passed or because somebody said so. */
    public boolean isOver(LocalDate day) {
        return !day.isBefore(begins) && !isOn(day);
    }

    /** Whether it is or was in this place. */
    public boolean concerns(PlaceId place, Territories territories) {
        return places.isEmpty() || places.stream().anyMatch(one -> one.equals(place) || territories.within(place, one));
    }

    /** Whether reports of a measure there wait on the day while it lasts. */
    public boolean putsOff(MeasureId measure, PlaceId place, LocalDate day, Territories territories) {
        return concerns(place, territories) && !stillDue(day).contains(measure);
    }

    /** The measures to be reported all the same, as last decided by the end of the day. */
    public List<MeasureId> stillDue(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(steps.getFirst())
                .stillDue();
    }

    /** The measures to be reported all the same, as decided last. */
    public List<MeasureId> stillDue() {
        return steps.getLast().stillDue();
    }

    /** Why its rules are no longer in force, or null while nobody said that it is over. */
    public @Nullable Words whyEnded() {
        return ended ? steps.getLast().reason() : null;
    }
}
