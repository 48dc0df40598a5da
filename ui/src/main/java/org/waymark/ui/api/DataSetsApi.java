package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
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
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** How data sets are guarded: {@code POST /api/v1/data-sets/{indicator}/guard-data-set} with guarding and reason. */
@RestController
@RequestMapping("/api/v1/data-sets")
class DataSetsApi {

    private final Desk desk;
    private final Sending sending;

    DataSetsApi(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
    }

    @GetMapping
    List<PolicyPage> all() {
        return desk.list(new FindPolicies(), PolicyPage.class, Desk.ANYBODY);
    }

    @PostMapping("/{indicator}/guard-data-set")
    ActDone guard(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        var fields = body.deepCopy();
        fields.putObject("policy").put("indicator", indicator(indicator).value());
        return sending.send(
                indicator,
                "guard-data-set",
                body,
                caller,
                (by, _) -> ActReader.read(GuardDataSet.class, fields, by.participant()));
    }

    private static IndicatorId indicator(String id) {
        try {
            return new PolicyId(new IndicatorId(id)).indicator();
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("indicator", id);
        }
    }
}
