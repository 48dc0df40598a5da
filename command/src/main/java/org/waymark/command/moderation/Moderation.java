package org.waymark.command.moderation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.moderation.ModerationRefusal.LANGUAGE_UNREADABLE;
import static org.waymark.command.moderation.ModerationRefusal.LIMIT_UNREADABLE;
import static org.waymark.command.moderation.ModerationRefusal.WORD_UNREADABLE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.ModerationCommand.DefineReason;
import org.waymark.command.moderation.ModerationCommand.LimitExposure;
import org.waymark.command.moderation.ModerationCommand.ListWords;
import org.waymark.command.moderation.ModerationEvent.ExposureLimited;
import org.waymark.command.moderation.ModerationEvent.ReasonDefined;
import org.waymark.command.moderation.ModerationEvent.WordsListed;

/** The definitions, words and limits by which a house reads what others write. */
@Aggregate
class Moderation {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ModerationId id;

    private final Map<WithheldBecause, Definition> definitions = new EnumMap<>(WithheldBecause.class);
    private final Map<String, List<String>> words = new HashMap<>();
    private Exposure exposure = Exposure.ORDINARY;

    private Moderation() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineReason command) {
        if (!command.definition().equals(definitions.get(command.reason()))) {
            apply(new ReasonDefined(command.moderation(), command.reason(), command.definition(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ListWords command) {
        Refused.when(!command.language().matches("[a-z]{2,3}"), LANGUAGE_UNREADABLE);
        Refused.when(!command.words().stream().allMatch(word -> word.matches("[\\p{L}\\p{M}]{2,40}")), WORD_UNREADABLE);
        if (!command.words().equals(words.getOrDefault(command.language(), List.of()))) {
            apply(new WordsListed(command.moderation(), command.language(), command.words(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LimitExposure command) {
        Refused.when(!command.exposure().sensible(), LIMIT_UNREADABLE);
        if (!command.exposure().equals(exposure)) {
            apply(new ExposureLimited(command.moderation(), command.exposure(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(ModerationEvent event) {
        id = event.moderation();
        switch (event) {
            case ReasonDefined defined -> definitions.put(defined.reason(), defined.definition());
            case WordsListed listed -> words.put(listed.language(), listed.words());
            case ExposureLimited limited -> exposure = limited.exposure();
        }
    }
}
