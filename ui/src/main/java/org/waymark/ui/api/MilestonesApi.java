package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.milestone.MilestoneCommand.ReportProgress;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/** How planned steps are coming along: everybody reads it, those who answer for a step tell it. */
@RestController
@RequestMapping("/api/v1/strategies/{id}/milestones")
class MilestonesApi {

    private final Desk desk;
    private final Accounts accounts;

    MilestonesApi(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    List<MilestonePage> all(@PathVariable String id) {
        return desk.list(new FindMilestones(new StrategyId(id)), MilestonePage.class, Desk.ANYBODY);
    }

    /** Takes {@code stage}, {@code note}, {@code expected}, {@code evidence} and {@code key}. */
    @PostMapping("/{milestone}/progress")
    ActAnswer report(
            @PathVariable String id, @PathVariable String milestone, @RequestBody ObjectNode body, Principal caller) {
        var account = accounts.named(caller.getName()).orElseThrow();
        var key = ActReader.key(body);
        var step = new MilestoneProgressId(new StrategyId(id), new MilestoneId(milestone));
        desk.send(
                new ReportProgress(step, ActReader.read(Report.class, body), account.participant()),
                account,
                key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return new ActAnswer(id, "report-progress", key, "done");
    }
}
