package org.waymark.command.quality;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.quality.RuleRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.quality.RuleRefusal.CODE_TAKEN;
import static org.waymark.command.quality.RuleRefusal.NOTHING_CHANGED;
import static org.waymark.command.quality.RuleRefusal.NOT_ABOUT_ITS_INDICATOR;
import static org.waymark.command.quality.RuleRefusal.REASON_MISSING;
import static org.waymark.command.quality.RuleRefusal.RETIRED;
import static org.waymark.command.quality.RuleRefusal.SAYS_NOTHING;
import static org.waymark.command.quality.RuleRefusal.TOO_LONG;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.quality.RuleCommand.ChangeRule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.RuleCommand.RetireRule;
import org.waymark.command.quality.RuleEvent.RuleChanged;
import org.waymark.command.quality.RuleEvent.RuleDefined;
import org.waymark.command.quality.RuleEvent.RuleRetired;

/**
 * One thing that must hold among values. It is a stream of its own because each is argued over by itself; values are
 * never asked, so a rule refuses none.
 */
@Aggregate
class ValidationRule {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ValidationRuleId id;

    private @Nullable Rule says;
    private int revision;
    private boolean retired;

    private ValidationRule() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineRule command) {
        Refused.when(retired, RETIRED);
        check(command.says());
        if (says == null) {
            apply(new RuleDefined(command.rule(), command.says(), command.by()));
        } else {
            Refused.when(!says.equals(command.says()), CODE_TAKEN);
        }
    }

    @CommandHandler
    void handle(ChangeRule command) {
        Refused.when(retired, RETIRED);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        check(command.says());
        Refused.when(command.revision() != revision, CHANGED_MEANWHILE);
        Refused.when(command.says().equals(says), NOTHING_CHANGED);
        apply(new RuleChanged(command.rule(), revision + 1, command.says(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(RetireRule command) {
        Refused.when(retired, RETIRED);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new RuleRetired(command.rule(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(RuleEvent event) {
        switch (event) {
            case RuleDefined defined -> {
                id = defined.rule();
                says = defined.says();
                revision = 1;
            }
            case RuleChanged changed -> {
                says = changed.says();
                revision = changed.revision();
            }
            case RuleRetired _ -> retired = true;
        }
    }

    private static void check(Rule says) {
        Refused.when(!says.isShort(), TOO_LONG);
        Refused.when(!says.saysSomething(), SAYS_NOTHING);
        Refused.when(!says.speaksOfItsIndicator(), NOT_ABOUT_ITS_INDICATOR);
    }
}
