package org.waymark.ui.api;

import static org.waymark.ui.Desk.ANYBODY;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.crisis.CrisisCommand;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisCommand.EndCrisis;
import org.waymark.command.crisis.CrisisCommand.ExtendCrisis;
import org.waymark.command.crisis.CrisisCommand.NoteAction;
import org.waymark.command.crisis.CrisisCommand.ReviseMeasures;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.crisis.FindCrisis;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.Returned;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.crisis.KeptNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * Crises: everybody reads what was declared, what waits and what was known and done; planners declare, extend, revise,
 * end and note. A crisis is named by its strategy, a dot and a name of its own: {@code ie-mis-2017.arrivals}.
 */
@RestController
@RequestMapping("/api/v1/crises")
class CrisesApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Clock clock;

    CrisesApi(Desk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    List<CrisisAnswer> all(@RequestParam @Nullable String strategy) {
        var asked = strategy == null ? null : new StrategyId(strategy);
        return desk.list(new FindCrises(asked), CrisisPage.class, ANYBODY).stream()
                .map(this::answer)
                .toList();
    }

    @GetMapping("/{id}")
    CrisisAnswer one(@PathVariable String id) {
        return answer(page(id));
    }

    /** What waited for its end, what is due when instead, and what has come in since. */
    @GetMapping("/{id}/backlog")
    List<BacklogRow> backlog(@PathVariable String id) {
        var page = page(id);
        var kept = kept(page);
        return desk.list(new FindBacklog(page.crisis(), null, today()), Returned.class, ANYBODY).stream()
                .map(one -> BacklogRow.of(one, kept.test(one.series().source())))
                .toList();
    }

    /** What was known and done when. */
    @GetMapping("/{id}/replay")
    ReplayAnswer replay(@PathVariable String id) {
        var page = page(id);
        return desk.find(new FindReplay(page.crisis(), today()), Replay.class, ANYBODY)
                .map(replay -> ReplayAnswer.of(replay, kept(page)))
                .orElseThrow(() -> new NotThere("crisis", id));
    }

    /** Takes {@code declaration} and {@code key}. */
    @PostMapping("/{id}/declare-crisis")
    ActAnswer declare(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return act(DeclareCrisis.class, "declare-crisis", id, body, caller);
    }

    /** Takes {@code endsBy}, {@code reason} and {@code key}. */
    @PostMapping("/{id}/extend-crisis")
    ActAnswer extend(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return act(ExtendCrisis.class, "extend-crisis", id, body, caller);
    }

    /** Takes {@code stillDue}, {@code reason} and {@code key}. */
    @PostMapping("/{id}/revise-measures")
    ActAnswer revise(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return act(ReviseMeasures.class, "revise-measures", id, body, caller);
    }

    /** Takes {@code endedOn} where it lies in the past, {@code reason} and {@code key}. */
    @PostMapping("/{id}/end-crisis")
    ActAnswer end(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return act(EndCrisis.class, "end-crisis", id, body, caller);
    }

    /** Takes {@code action} and {@code key}. */
    @PostMapping("/{id}/note-action")
    ActAnswer note(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return act(NoteAction.class, "note-action", id, body, caller);
    }

    private ActAnswer act(
            Class<? extends CrisisCommand> act, String name, String id, ObjectNode body, Principal caller) {
        var account = accounts.named(caller.getName()).orElseThrow();
        var key = ActReader.key(body);
        var crisis = crisis(id);
        var command = ActReader.read(act, body, "crisis", crisis.value(), account.participant());
        try {
            desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        } catch (AggregateNotFoundException absent) {
            throw new NotThere("crisis", id);
        }
        desk.see();
        return new ActAnswer(crisis.strategy().value(), name, key, "done");
    }

    private static CrisisId crisis(String id) {
        try {
            return new CrisisId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField("id", String.valueOf(unreadable.getMessage()), "Write strategy.name.");
        }
    }

    private CrisisPage page(String id) {
        return desk.find(new FindCrisis(crisis(id)), CrisisPage.class, ANYBODY)
                .orElseThrow(() -> new NotThere("crisis", id));
    }

    private CrisisAnswer answer(CrisisPage page) {
        return CrisisAnswer.of(page, today(), kept(page));
    }

    private Predicate<OrganisationId> kept(CrisisPage page) {
        var names = new KeptNames(desk.list(new FindOrganisations(), OrganisationPage.class, ANYBODY));
        return who -> names.keeps(page, who);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
