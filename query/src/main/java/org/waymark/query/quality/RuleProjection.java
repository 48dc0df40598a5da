package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.quality.RuleEvent;
import org.waymark.command.quality.RuleEvent.RuleChanged;
import org.waymark.command.quality.RuleEvent.RuleDefined;
import org.waymark.command.quality.RuleEvent.RuleRetired;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;
import org.waymark.query.quality.RulePage.Step;

/** A page for each validation rule from its definition on, which stays when it is retired. */
@Component
@ProcessingGroup("validation-rule")
class RuleProjection {

    private final Pages<RulePage> pages;

    RuleProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<RulePage> pages(MongoDatabase database) {
        return new Pages<>(database, "validation_rule_1", RulePage.class);
    }

    @EventHandler
    void on(RuleEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case RuleDefined defined ->
                pages.put(
                        defined.rule(),
                        sequence,
                        new RulePage(
                                defined.rule(),
                                1,
                                defined.says(),
                                null,
                                List.of(new Step(StoredNames.of(defined), at, null, defined.by()))));
            case RuleChanged changed ->
                pages.change(
                        changed.rule(),
                        sequence,
                        page -> new RulePage(
                                page.rule(),
                                changed.revision(),
                                changed.says(),
                                null,
                                and(page, new Step(StoredNames.of(changed), at, changed.reason(), changed.by()))));
            case RuleRetired retired ->
                pages.change(
                        retired.rule(),
                        sequence,
                        page -> new RulePage(
                                page.rule(),
                                page.revision(),
                                page.says(),
                                retired.reason(),
                                and(page, new Step(StoredNames.of(retired), at, retired.reason(), retired.by()))));
        }
    }

    @QueryHandler
    List<RulePage> answer(FindRules question) {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.rule().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static List<Step> and(RulePage page, Step next) {
        return Stream.concat(page.steps().stream(), Stream.of(next)).toList();
    }
}
