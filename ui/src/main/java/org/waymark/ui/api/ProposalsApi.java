package org.waymark.ui.api;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.proposal.ProposalCommand;
import org.waymark.command.proposal.ProposalId;
import org.waymark.query.proposal.FindProposal;
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.ui.Desk;
import org.waymark.ui.Proposals;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/**
 * What partners propose. One act a request: {@code POST /api/v1/proposals/{id}/make-proposal} with the fields of the
 * command; likewise {@code revise-proposal}, {@code judge-proposal}, {@code discuss-proposal} and
 * {@code withdraw-proposal}. Planners decide at {@code POST /api/v1/proposals/{id}/decision}, which takes the changes
 * up or returns the proposal.
 */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalsApi {

    private static final Map<String, Class<? extends ProposalCommand>> ACTS = Arrays.stream(
                    ProposalCommand.class.getPermittedSubclasses())
            .filter(act -> !act.equals(ProposalCommand.DecideProposal.class)
                    && !act.equals(ProposalCommand.ReturnProposal.class))
            .collect(Collectors.toUnmodifiableMap(Acts::name, act -> act.asSubclass(ProposalCommand.class)));

    private final Desk desk;
    private final Sending sending;
    private final Proposals proposals;

    ProposalsApi(Desk desk, Sending sending, Proposals proposals) {
        this.desk = desk;
        this.sending = sending;
        this.proposals = proposals;
    }

    /** Numbers of the changes that are taken up, counted from 1, and why. */
    record Decision(List<Integer> taken, Words reasons) {}

    @GetMapping
    List<ProposalPage> all() {
        return desk.list(new FindProposals(), ProposalPage.class, Desk.ANYBODY);
    }

    @GetMapping("/{id}")
    ProposalPage one(@PathVariable String id) {
        return desk.find(new FindProposal(proposal(id)), ProposalPage.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("proposal", id));
    }

    @PostMapping("/{id}/{act}")
    ActDone act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var type = ACTS.get(act);
        if (type == null) {
            throw new NotThere("act", act);
        }
        var proposal = proposal(id).value();
        return sending.send(
                id, act, body, caller, (by, _) -> ActReader.read(type, body, "proposal", proposal, by.participant()));
    }

    @PostMapping("/{id}/decision")
    ActDone decide(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var decision = ActReader.read(Decision.class, body);
        var given = ActReader.key(body);
        var decided = proposals.decide(
                one(id),
                decision.taken(),
                decision.reasons(),
                sending.account(caller),
                given == null ? UUID.randomUUID().toString() : given);
        desk.see();
        return new ActDone(id, "decision", given, decided ? "done" : "returned");
    }

    private static ProposalId proposal(String id) {
        try {
            return new ProposalId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("proposal", id);
        }
    }
}
