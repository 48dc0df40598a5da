package org.waymark.command.crisis;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.crisis.CrisisRefusal.ALREADY_ENDED;
import static org.waymark.command.crisis.CrisisRefusal.ANSWERS_TOO_LATE;
import static org.waymark.command.crisis.CrisisRefusal.ENDS_BEFORE_BEGINNING;
import static org.waymark.command.crisis.CrisisRefusal.EVIDENCE_NOT_A_LINK;
import static org.waymark.command.crisis.CrisisRefusal.NAME_TAKEN;
import static org.waymark.command.crisis.CrisisRefusal.NOTHING_BINDS;
import static org.waymark.command.crisis.CrisisRefusal.NOTHING_REVISED;
import static org.waymark.command.crisis.CrisisRefusal.NOT_IN_THIS_STRETCH;
import static org.waymark.command.crisis.CrisisRefusal.NOT_LONGER;
import static org.waymark.command.crisis.CrisisRefusal.NOT_YET;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_CRISIS;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_PLACE;
import static org.waymark.command.crisis.CrisisRefusal.PLACE_IN_CRISIS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisCommand.EndCrisis;
import org.waymark.command.crisis.CrisisCommand.ExtendCrisis;
import org.waymark.command.crisis.CrisisCommand.NoteAction;
import org.waymark.command.crisis.CrisisCommand.ReviseMeasures;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.strategy.MeasureId;

/**
 * The crises of one strategy.
 *
 * <p>They are one stream because no two may be on in the same place at once. A crisis never edits the plan: what waits
 * meanwhile and what comes back is read off its dates.
 */
@Aggregate
class Crises {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CrisesId id;

    private final Map<CrisisId, Stretch> stretches = new HashMap<>();

    private Crises() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclareCrisis command, WhatBinds plans, Clock clock) {
        var declaration = command.declaration();
        var today = LocalDate.now(clock);
        Refused.when(stretches.containsKey(command.crisis()), NAME_TAKEN);
        Refused.when(declaration.endsBy().isBefore(declaration.begins()), ENDS_BEFORE_BEGINNING);
        Refused.when(declaration.begins().isAfter(today), NOT_YET);
        Refused.when(
                declaration.daysToAnswer() < 1 || declaration.daysToAnswer() > AnswerPromise.ORDINARY_DAYS,
                ANSWERS_TOO_LATE);
        Refused.when(!declaration.places().stream().allMatch(plans::isPlace), NO_SUCH_PLACE);
        Refused.when(!binding(plans, command.crisis()).containsAll(declaration.stillDue()), NO_SUCH_MEASURE);
        Refused.when(collides(command.crisis(), declaration, declaration.endsBy()), PLACE_IN_CRISIS);
        apply(new CrisisDeclared(command.crisis(), declaration, today, command.by()));
    }

    @CommandHandler
    void handle(ExtendCrisis command, Clock clock) {
        var today = LocalDate.now(clock);
        var stretch = lasting(command.crisis(), today);
        Refused.when(!command.endsBy().isAfter(stretch.last()), NOT_LONGER);
        Refused.when(collides(command.crisis(), stretch.declaration(), command.endsBy()), PLACE_IN_CRISIS);
        apply(new CrisisExtended(command.crisis(), command.endsBy(), command.reason(), today, command.by()));
    }

    @CommandHandler
    void handle(ReviseMeasures command, WhatBinds plans, Clock clock) {
        var today = LocalDate.now(clock);
        var stretch = lasting(command.crisis(), today);
        Refused.when(!binding(plans, command.crisis()).containsAll(command.stillDue()), NO_SUCH_MEASURE);
        Refused.when(Set.copyOf(command.stillDue()).equals(Set.copyOf(stretch.stillDue())), NOTHING_REVISED);
        var measures = command.stillDue().stream().distinct().toList();
        apply(new MeasuresRevised(command.crisis(), measures, command.reason(), today, command.by()));
    }

    /** One whose last day has passed may still be ended: that says why, and when it was really over. */
    @CommandHandler
    void handle(EndCrisis command, Clock clock) {
        var stretch = find(command.crisis());
        var today = LocalDate.now(clock);
        Refused.when(stretch.ended(), ALREADY_ENDED);
        var day = command.endedOn() == null ? today : command.endedOn();
        Refused.when(day.isAfter(today), NOT_YET);
        Refused.when(day.isBefore(stretch.declaration().begins()), ENDS_BEFORE_BEGINNING);
        var last = day.isBefore(stretch.last()) ? day : stretch.last();
        apply(new CrisisEnded(command.crisis(), last, command.reason(), today, command.by()));
    }

    @CommandHandler
    void handle(NoteAction command, Clock clock) {
        var stretch = find(command.crisis());
        var today = LocalDate.now(clock);
        Refused.when(command.action().on().isAfter(today), NOT_YET);
        Refused.when(!stretch.holds(command.action().on()), NOT_IN_THIS_STRETCH);
        Refused.when(!Links.lead(command.action().evidence()), EVIDENCE_NOT_A_LINK);
        apply(new ActionNoted(command.crisis(), command.action(), today, command.by()));
    }

    @EventSourcingHandler
    void on(CrisisEvent event) {
        switch (event) {
            case CrisisDeclared declared -> {
                id = new CrisesId(declared.crisis().strategy());
                stretches.put(declared.crisis(), Stretch.begun(declared));
            }
            case CrisisExtended extended -> change(extended, stretch -> stretch.until(extended.endsBy()));
            case MeasuresRevised revised -> change(revised, stretch -> stretch.reporting(revised.stillDue()));
            case CrisisEnded ended -> change(ended, stretch -> stretch.over(ended.endedOn()));
            case ActionNoted _ -> {}
        }
    }

    private void change(CrisisEvent event, UnaryOperator<Stretch> change) {
        stretches.computeIfPresent(event.crisis(), (_, stretch) -> change.apply(stretch));
    }

    private Stretch find(CrisisId crisis) {
        var stretch = stretches.get(crisis);
        if (stretch == null) {
            throw Refused.because(NO_SUCH_CRISIS);
        }
        return stretch;
    }

    private Stretch lasting(CrisisId crisis, LocalDate today) {
        var stretch = find(crisis);
        Refused.when(stretch.isOverOn(today), ALREADY_ENDED);
        return stretch;
    }

    private boolean collides(CrisisId crisis, Declaration declaration, LocalDate last) {
        return stretches.entrySet().stream()
                .filter(other -> !other.getKey().equals(crisis))
                .anyMatch(other -> other.getValue().collides(declaration, last));
    }

    private static Set<MeasureId> binding(WhatBinds plans, CrisisId crisis) {
        return plans.measures(crisis.strategy()).orElseThrow(() -> Refused.because(NOTHING_BINDS));
    }
}
