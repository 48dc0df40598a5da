package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.RuleCommand.ChangeRule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.RuleCommand.RetireRule;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.quality.ThresholdsCommand.SetThresholds;
import org.waymark.command.quality.ThresholdsId;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.query.quality.FindRuleTrial;
import org.waymark.query.quality.FindRules;
import org.waymark.query.quality.FindThresholds;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.RuleTrial;
import org.waymark.query.quality.ThresholdsPage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import org.waymark.ui.words.Texts;
import tools.jackson.databind.node.ObjectNode;

/** By which rules and from where on values are unusual. */
@RestController
@RequestMapping("/api/v1")
class ValidationRulesApi {

    private final Desk desk;
    private final Sending sending;
    private final Texts texts;

    ValidationRulesApi(Desk desk, Sending sending, Texts texts) {
        this.desk = desk;
        this.sending = sending;
        this.texts = texts;
    }

    /** A rule to define, under its readable code. */
    record Defining(String rule, RuleRow says) {}

    /** What a rule says from now on, from the revision that was seen. */
    record Changing(int revision, RuleRow says, String reason) {}

    /** Why a rule is retired. */
    record Retiring(String reason) {}

    /** From where on values are unusual from now on, and why. */
    record Setting(Thresholds from, String reason) {}

    @GetMapping("/validation-rules")
    List<RuleAnswer> all(@Nullable Principal caller) {
        return desk.list(new FindRules(), RulePage.class, sending.account(caller)).stream()
                .map(RuleAnswer::of)
                .toList();
    }

    @PostMapping("/validation-rules")
    ActDone define(@RequestBody ObjectNode body, Principal caller, Locale language) {
        var row = ActReader.read(Defining.class, body);
        var says = row.says().read(texts.of(language.getLanguage()));
        return sending.send(
                row.rule(),
                "define-rule",
                body,
                caller,
                (by, _) -> new DefineRule(rule(row.rule()), says, by.participant()));
    }

    /** Tries a rule on the values there are; nothing is kept. */
    @PostMapping("/validation-rules/trials")
    RuleTrial attempt(@RequestBody ObjectNode body, Principal caller, Locale language) {
        var says = ActReader.read(RuleRow.class, body).read(texts.of(language.getLanguage()));
        return desk.find(new FindRuleTrial(says), RuleTrial.class, sending.account(caller))
                .orElseThrow();
    }

    @PostMapping("/validation-rules/{id}/change")
    ActDone change(@PathVariable String id, @RequestBody ObjectNode body, Principal caller, Locale language) {
        var row = ActReader.read(Changing.class, body);
        var says = row.says().read(texts.of(language.getLanguage()));
        return sending.send(
                id,
                "change-rule",
                body,
                caller,
                (by, _) -> new ChangeRule(rule(id), row.revision(), says, row.reason(), by.participant()));
    }

    @PostMapping("/validation-rules/{id}/retire")
    ActDone retire(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Retiring.class, body);
        return sending.send(
                id, "retire-rule", body, caller, (by, _) -> new RetireRule(rule(id), row.reason(), by.participant()));
    }

    @GetMapping("/thresholds")
    List<ThresholdsPage> thresholds(@Nullable Principal caller) {
        return desk.list(new FindThresholds(), ThresholdsPage.class, sending.account(caller));
    }

    @PostMapping("/thresholds/{indicator}")
    ActDone set(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Setting.class, body);
        var id = new ThresholdsId(new IndicatorId(indicator));
        return sending.send(
                indicator,
                "set-thresholds",
                body,
                caller,
                (by, _) -> new SetThresholds(id, row.from(), row.reason(), by.participant()));
    }

    private static ValidationRuleId rule(String id) {
        try {
            return new ValidationRuleId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "rule", "'" + id + "' is no code of a rule.", "Write letters, digits, points and hyphens.");
        }
    }
}
