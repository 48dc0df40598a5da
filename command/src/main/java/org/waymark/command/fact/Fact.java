package org.waymark.command.fact;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.fact.FactRefusal.CODE_TAKEN;
import static org.waymark.command.fact.FactRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.fact.FactRefusal.DAY_OF_EVENT;
import static org.waymark.command.fact.FactRefusal.REASON_MISSING;
import static org.waymark.command.fact.FactRefusal.SOURCE_MISSING;
import static org.waymark.command.fact.FactRefusal.STORY_AND_TEXT;
import static org.waymark.command.fact.FactRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactCommand.CorrectFact;
import org.waymark.command.fact.FactCommand.RecordFact;
import org.waymark.command.fact.FactCommand.WithdrawFact;
import org.waymark.command.fact.FactEvent.FactCorrected;
import org.waymark.command.fact.FactEvent.FactRecorded;
import org.waymark.command.fact.FactEvent.FactWithdrawn;

/**
 * One thing told beside figures. It is a stream of its own because each is doubted, corrected and taken back by itself.
 */
@Aggregate
class Fact {

    @AggregateIdentifier
    private @Nullable FactId id;

    private int revision;
    private boolean withdrawn;

    private Fact() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordFact command, Clock clock) {
        Refused.when(id != null, CODE_TAKEN);
        check(command.content());
        apply(new FactRecorded(command.fact(), command.content(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(CorrectFact command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(command.revision() != revision, CORRECTED_MEANWHILE);
        check(command.content());
        apply(new FactCorrected(
                command.fact(), revision + 1, command.content(), command.reason(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(WithdrawFact command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new FactWithdrawn(command.fact(), command.reason(), LocalDate.now(clock), command.by()));
    }

    @EventSourcingHandler
    void on(FactEvent event) {
        switch (event) {
            case FactRecorded recorded -> {
                id = recorded.fact();
                revision = 1;
            }
            case FactCorrected corrected -> revision = corrected.revision();
            case FactWithdrawn _ -> withdrawn = true;
        }
    }

    private static void check(Content content) {
        var kind = content.kind();
        var sources = content.sources();
        var needsSource = kind == Kind.MYTH || kind == Kind.EVENT;
        Refused.when((needsSource && sources.isEmpty()) || !Links.lead(sources), SOURCE_MISSING);
        Refused.when((kind == Kind.STORY) != (content.story() != null), STORY_AND_TEXT);
        Refused.when((kind == Kind.STORY) == (content.text() != null), STORY_AND_TEXT);
        Refused.when((kind == Kind.EVENT) != (content.day() != null), DAY_OF_EVENT);
    }
}
