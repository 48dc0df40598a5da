package org.waymark.command.theme;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.theme.Decision.DECLINED;
import static org.waymark.command.theme.Decision.NOT_NOW;
import static org.waymark.command.theme.ThemeRefusal.ALREADY_CLOSED;
import static org.waymark.command.theme.ThemeRefusal.CHANGE_MISSING;
import static org.waymark.command.theme.ThemeRefusal.DECIDED_OTHERWISE;
import static org.waymark.command.theme.ThemeRefusal.DUE_MISSING;
import static org.waymark.command.theme.ThemeRefusal.NAME_TAKEN;
import static org.waymark.command.theme.ThemeRefusal.NOT_DECIDED;
import static org.waymark.command.theme.WeDid.Kind.NOTHING_CHANGED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.theme.ThemeCommand.CloseLoop;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;

/** What several voices ask. The voices join from their own streams, so forty can join while one planner decides. */
@Aggregate
class Theme {

    @AggregateIdentifier
    private @Nullable ThemeId id;

    private @Nullable Words title;
    private @Nullable Decision decision;
    private boolean closed;

    private Theme() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenTheme command, Clock clock) {
        if (id == null) {
            apply(new ThemeOpened(
                    command.theme(), command.strategy(), command.title(), LocalDate.now(clock), command.by()));
        } else {
            Refused.when(!command.title().equals(title), NAME_TAKEN);
        }
    }

    @CommandHandler
    void handle(DecideTheme command, Clock clock) {
        Refused.when(closed, ALREADY_CLOSED);
        Refused.when(promisesSomething(command.decision()) && command.due() == null, DUE_MISSING);
        apply(new ThemeDecided(
                command.theme(),
                command.decision(),
                command.reasons(),
                command.due(),
                LocalDate.now(clock),
                command.by()));
    }

    @CommandHandler
    void handle(CloseLoop command, Clock clock) {
        Refused.when(closed, ALREADY_CLOSED);
        if (decision == null) {
            throw Refused.because(NOT_DECIDED);
        }
        var changed = command.weDid().kind() != NOTHING_CHANGED;
        Refused.when(
                changed
                        && (command.weDid().strategy() == null
                                || command.weDid().id() == null),
                CHANGE_MISSING);
        Refused.when(changed && !promisesSomething(decision), DECIDED_OTHERWISE);
        apply(new LoopClosed(
                command.theme(), command.weDid(), command.statement(), LocalDate.now(clock), command.by()));
    }

    @EventSourcingHandler
    void on(ThemeEvent event) {
        switch (event) {
            case ThemeOpened opened -> {
                id = opened.theme();
                title = opened.title();
            }
            case ThemeDecided decided -> decision = decided.decision();
            case LoopClosed _ -> closed = true;
        }
    }

    private static boolean promisesSomething(Decision decision) {
        return decision != DECLINED && decision != NOT_NOW;
    }
}
