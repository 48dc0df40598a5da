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
import org.waymark.command.disclosure.PolicyCommand.GuardDataSet;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.disclosure.FindPolicies;
import org.waymark.query.disclosure.PolicyPage;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/** How data sets are guarded: {@code POST /api/v1/data-sets/{indicator}/guard-data-set} with guarding and reason. */
@RestController
@RequestMapping("/api/v1/data-sets")
class DataSetsApi {

    private final Desk desk;
    private final Accounts accounts;

    DataSetsApi(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    List<PolicyPage> all() {
        return desk.list(new FindPolicies(), PolicyPage.class, Desk.ANYBODY);
    }

    @PostMapping("/{indicator}/guard-data-set")
    List<PolicyPage> guard(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var key = ActReader.key(body);
        var fields = body.deepCopy();
        fields.putObject("policy").put("indicator", indicator(indicator).value());
        var command = ActReader.read(GuardDataSet.class, fields, by.participant());
        desk.send(command, by, key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return all();
    }

    private static IndicatorId indicator(String id) {
        try {
            return new PolicyId(new IndicatorId(id)).indicator();
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("indicator", id);
        }
    }
}
