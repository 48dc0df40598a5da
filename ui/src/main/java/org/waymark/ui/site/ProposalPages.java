package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.strategy.Goal;
import org.waymark.query.proposal.FindProposal;
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.Desk;
import org.waymark.ui.Proposals;
import org.waymark.ui.change.ProposedChange;

/** What do organisations propose to change, who supports it, and what was decided? */
@Controller
class ProposalPages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/proposals";

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;
    private final Proposals proposals;

    ProposalPages(Pages pages, PublicRecord record, Desk desk, Proposals proposals) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
        this.proposals = proposals;
    }

    @GetMapping(PATH)
    View proposals(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/proposals", "proposals");
        List<ProposalPage> all = desk.list(new FindProposals(), ProposalPage.class, Desk.ANYBODY);
        return pages.show("proposals", page, Map.of("proposals", all, "names", new SiteNames(record, page.wording())));
    }

    @GetMapping(PATH + "/{id:[a-z0-9][a-z0-9-]{0,59}}")
    View proposal(@PathVariable("lang") String lang, @PathVariable("id") String id) {
        var found = desk.find(new FindProposal(new ProposalId(id)), ProposalPage.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var page = pages.page(lang, "/proposals/" + id, "proposals");
        var names = new SiteNames(record, page.wording());
        var changes = proposals
                .version(found, Desk.ANYBODY)
                .map(version -> {
                    names.with(version.goals().stream()
                            .map(GoalEntry::goal)
                            .collect(Collectors.toMap(goal -> goal.goal().value(), Goal::name)));
                    return ProposedChange.of(found, version, names, page.wording());
                })
                .orElse(List.of());
        return pages.show(
                "proposal",
                page.titled(page.plain(found.suggestion().title())),
                Map.of("told", found, "changes", changes, "names", names));
    }
}
