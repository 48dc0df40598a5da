package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.RuleCommand.ChangeRule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.RuleRefusal;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.query.quality.FindRuleTrial;
import org.waymark.query.quality.FindRules;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.RuleTrial;
import org.waymark.ui.quality.RuleWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a rule, which may be tried on the values there are before it is kept. */
final class RuleAsk {

    private final Seat seat;
    private final Names names;
    private final RuleFields fields;
    private final Div found = new Div();
    private int seen;

    RuleAsk(Seat seat, Names names, Texts texts) {
        this.seat = seat;
        this.names = names;
        fields = new RuleFields(seat, names, texts);
        found.getElement().setAttribute("role", "status");
    }

    Ask define() {
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.rule.define",
                () -> fields.read()
                        .filter(rule -> seat.send(asking[0].banner(), new DefineRule(id(rule), rule, seat.me())))
                        .isPresent());
        return asking[0].with(fields.all()).with(trial(), found);
    }

    Ask change(RulePage page) {
        seen = page.revision();
        fields.hold(page.says());
        var reason = Forms.text(seat.text("workspace.rule.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.rule.change",
                () -> fields.read()
                        .filter(rule -> change(
                                asking[0],
                                new ChangeRule(
                                        page.rule(),
                                        seen,
                                        rule,
                                        reason.getValue().strip(),
                                        seat.me())))
                        .isPresent());
        return asking[0].with(fields.all()).with(trial(), found, reason);
    }

    /** Where somebody was faster the dialog shows what it says now, and only sending again goes on from there. */
    private boolean change(Ask asking, ChangeRule command) {
        var refusal = seat.refusal(asking.banner(), command);
        if (refusal.filter(RuleRefusal.CHANGED_MEANWHILE::equals).isPresent()) {
            rules().filter(now -> now.rule().equals(command.rule())).forEach(now -> {
                seen = now.revision();
                asking.banner()
                        .warn(seat.text("workspace.rule.meanwhile", new RuleWords(seat.wording()).of(now.says())));
            });
        }
        return asking.banner().quiet();
    }

    private Button trial() {
        return new Button(seat.text("workspace.rule.try"), click -> {
            found.removeAll();
            fields.read()
                    .flatMap(rule -> seat.find(new FindRuleTrial(rule), RuleTrial.class))
                    .ifPresent(this::tell);
        });
    }

    private void tell(RuleTrial trial) {
        found.add(new Paragraph(seat.text("workspace.rule.trial", trial.flagged(), trial.values(), trial.unknown())));
        var list = new UnorderedList();
        trial.first()
                .forEach(one -> list.add(new ListItem(seat.text(
                        "workspace.rule.trial-one",
                        names.of(one.series()),
                        seat.wording().upright(one.period().code()),
                        number(one.left()),
                        number(one.right())))));
        found.add(list);
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "–" : seat.wording().number(number);
    }

    private ValidationRuleId id(Rule rule) {
        var taken = rules().map(page -> page.rule().value()).toList();
        return new ValidationRuleId(Slug.of(rule.name(), "rule", taken));
    }

    private java.util.stream.Stream<RulePage> rules() {
        return seat.list(new FindRules(), RulePage.class).stream();
    }

    private Ask ask(String key, BooleanSupplier done) {
        return new Ask(seat.text(key), seat.text("workspace.rule.keep"), seat.text("workspace.cancel"), done);
    }
}
