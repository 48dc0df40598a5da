package org.waymark.query.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisEvent;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.StoredNames;
import org.waymark.query.crisis.CrisisPage.Noted;
import org.waymark.query.crisis.CrisisPage.Step;

/** What each event makes of a crisis. */
final class Told {

    private Told() {}

    static CrisisPage declared(CrisisDeclared event) {
        var said = event.declaration();
        var step = new Step(
                StoredNames.of(event),
                said.reason(),
                said.begins(),
                said.endsBy(),
                said.stillDue(),
                event.on(),
                event.by());
        return new CrisisPage(
                event.crisis(),
                event.crisis().strategy(),
                said.places(),
                said.reason(),
                said.begins(),
                said.endsBy(),
                false,
                said.daysToAnswer(),
                said.protectsNames(),
                List.of(step),
                List.of());
    }

    static CrisisPage extended(CrisisPage page, CrisisExtended event) {
        return with(
                page,
                false,
                step(event, event.reason(), event.on(), event.endsBy(), page.stillDue(), event.on(), event.by()));
    }

    static CrisisPage revised(CrisisPage page, MeasuresRevised event) {
        return with(
                page,
                false,
                step(event, event.reason(), event.on(), page.last(), event.stillDue(), event.on(), event.by()));
    }

    static CrisisPage ended(CrisisPage page, CrisisEnded event) {
        return with(
                page,
                true,
                step(
                        event,
                        event.reason(),
                        event.endedOn(),
                        event.endedOn(),
                        page.stillDue(event.endedOn()),
                        event.on(),
                        event.by()));
    }

    static CrisisPage noted(CrisisPage page, ActionNoted event) {
        var noted = Stream.concat(page.noted().stream(), Stream.of(new Noted(event.action(), event.on(), event.by())))
                .sorted(CrisisPage.IN_TIME)
                .toList();
        return new CrisisPage(
                page.crisis(),
                page.strategy(),
                page.places(),
                page.reason(),
                page.begins(),
                page.last(),
                page.ended(),
                page.daysToAnswer(),
                page.protectsNames(),
                page.steps(),
                noted);
    }

    private static Step step(
            CrisisEvent event,
            Words reason,
            LocalDate from,
            LocalDate last,
            List<MeasureId> stillDue,
            LocalDate on,
            ParticipantId by) {
        return new Step(StoredNames.of(event), reason, from, last, stillDue, on, by);
    }

    private static CrisisPage with(CrisisPage page, boolean ended, Step step) {
        return new CrisisPage(
                page.crisis(),
                page.strategy(),
                page.places(),
                page.reason(),
                page.begins(),
                step.last(),
                ended,
                page.daysToAnswer(),
                page.protectsNames(),
                Stream.concat(page.steps().stream(), Stream.of(step)).toList(),
                page.noted());
    }
}
