package org.waymark.query.moderation;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.moderation.ModerationEvent;
import org.waymark.command.moderation.ModerationEvent.ExposureLimited;
import org.waymark.command.moderation.ModerationEvent.ReasonDefined;
import org.waymark.command.moderation.ModerationEvent.WordsListed;
import org.waymark.command.moderation.ModerationId;
import org.waymark.query.Pages;

/** One page: the rules that hold. */
@Component
@ProcessingGroup("moderation")
class ModerationProjection {

    private final Pages<ModerationRules> rules;

    ModerationProjection(MongoDatabase database) {
        rules = new Pages<>(database, "moderation_1", ModerationRules.class);
    }

    @EventHandler
    void on(ModerationEvent event, @SequenceNumber long sequence) {
        if (sequence == 0) {
            rules.put(event.moderation(), sequence, after(ModerationRules.ORDINARY, event));
        } else {
            rules.change(event.moderation(), sequence, page -> after(page, event));
        }
    }

    @QueryHandler
    Optional<ModerationRules> answer(FindModerationRules question) {
        return rules.find(ModerationId.HOUSE);
    }

    @ResetHandler
    void forget() {
        rules.drop();
    }

    private static ModerationRules after(ModerationRules page, ModerationEvent event) {
        return switch (event) {
            case ReasonDefined defined ->
                new ModerationRules(
                        and(page.definitions(), defined.reason(), defined.definition()), page.words(), page.exposure());
            case WordsListed listed ->
                new ModerationRules(
                        page.definitions(), and(page.words(), listed.language(), listed.words()), page.exposure());
            case ExposureLimited limited -> new ModerationRules(page.definitions(), page.words(), limited.exposure());
        };
    }

    private static <K extends Comparable<K>, V> Map<K, V> and(Map<K, V> some, K key, V more) {
        var all = new TreeMap<>(some);
        all.put(key, more);
        return all;
    }
}
