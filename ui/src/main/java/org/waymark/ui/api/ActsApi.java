package org.waymark.ui.api;

import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/**
 * What planners do to a strategy, one act a request: {@code POST /api/v1/strategies/{id}/reword-goal} with the fields
 * of the command. A {@code key} in the body names the act; sent again with it, nothing more is done.
 */
@RestController
@RequestMapping("/api/v1/strategies/{id}")
class ActsApi {

    private final Desk desk;
    private final Accounts accounts;

    ActsApi(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @PostMapping("/{act}")
    ActAnswer act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var account = account(caller);
        var command = ActReader.read(Acts.named(act), body, new StrategyId(id), account.participant());
        var key = ActReader.key(body);
        try {
            desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        } catch (AggregateNotFoundException absent) {
            throw new NotThere("strategy", id);
        }
        desk.see();
        return new ActAnswer(id, act, key, "done");
    }

    /** The draft with its revisions, for those who work on it. */
    @GetMapping("/draft")
    PlanAnswer draft(@PathVariable String id, @Nullable Principal caller, Locale language) {
        var account = caller == null ? Desk.ANYBODY : account(caller);
        return desk.find(new FindStrategy(new StrategyId(id), Edition.DRAFT), StrategyPage.class, account)
                .map(page -> PlanAnswer.of(page, language.getLanguage()))
                .orElseThrow(() -> new NotThere("strategy", id));
    }

    private Account account(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow();
    }
}
