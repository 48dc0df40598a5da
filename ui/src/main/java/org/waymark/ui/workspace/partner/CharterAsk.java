package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.waymark.command.coalition.Aim;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.CoalitionPage.Member;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what a coalition is for: to form one, or to say it anew and why. */
final class CharterAsk {

    private final Coordination coordination;
    private final Select<Form> form = new Select<>();
    private final WordsField name;
    private final WordsField purpose;
    private final ComboBox<PlaceName> place;
    private final MultiSelectComboBox<Aim> goals;
    private ComboBox<OrganisationPage> convenor;

    CharterAsk(Coordination coordination, List<StrategyPage> strategies) {
        this.coordination = coordination;
        form.setLabel(coordination.text("workspace.partner.form-kind"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(one -> coordination.text("site.form." + one.name()));
        form.setValue(Form.COALITION);
        name = coordination.words("workspace.partner.name");
        purpose = coordination.words("workspace.partner.purpose");
        place = coordination.place("workspace.partner.place");
        convenor = coordination.organisation("workspace.partner.convenor", coordination.own());
        goals = new MultiSelectComboBox<>(coordination.text("workspace.partner.goals"));
        goals.setItems(strategies.stream()
                .flatMap(strategy -> strategy.goals().stream()
                        .map(entry -> new Aim(strategy.strategy(), entry.goal().goal())))
                .toList());
        goals.setItemLabelGenerator(aim -> strategies.stream()
                .filter(strategy -> strategy.strategy().equals(aim.strategy()))
                .flatMap(strategy -> strategy.goals().stream())
                .filter(entry -> entry.goal().goal().equals(aim.goal()))
                .findFirst()
                .map(entry -> coordination.names().of(entry.goal().name()))
                .orElse(aim.goal().value()));
    }

    Ask form(List<CoalitionPage> others) {
        var day = new DayField(coordination.text("workspace.partner.day"));
        day.setValue(coordination.seat().today());
        if (coordination.own().size() == 1) {
            convenor.setValue(coordination.own().getFirst());
        }
        var taken = others.stream().map(page -> page.coalition().value()).toList();
        var asking = new Ask[1];
        asking[0] = ask("workspace.partner.form", () -> {
            day.setInvalid(day.getValue() == null);
            return day.getValue() != null
                    && read().filter(charter -> coordination.send(
                                    asking[0].banner(),
                                    "workspace.partner.formed",
                                    new FormCoalition(
                                            new CoalitionId(Slug.of(charter.name(), "coalition", taken)),
                                            charter,
                                            day.getValue(),
                                            coordination.seat().me())))
                            .isPresent();
        });
        return asking[0].with(form, name, purpose, convenor, place, goals, day);
    }

    Ask describe(CoalitionPage page) {
        var charter = page.charter();
        var present = page.present().stream().map(Member::organisation).toList();
        var members = coordination.names().organisations().stream()
                .filter(one -> present.contains(one.organisation()))
                .toList();
        convenor = coordination.organisation("workspace.partner.convenor", members);
        members.stream()
                .filter(one -> one.organisation().equals(charter.convenor()))
                .findFirst()
                .ifPresent(convenor::setValue);
        form.setValue(charter.form());
        name.holding(charter.name());
        purpose.holding(charter.purpose());
        goals.setValue(charter.goals());
        coordination.names().places().stream()
                .filter(one -> one.place().equals(charter.place()))
                .findFirst()
                .ifPresent(place::setValue);
        var reason = Forms.text(coordination.text("workspace.partner.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.partner.charter",
                () -> read().filter(next -> coordination.send(
                                asking[0].banner(),
                                "workspace.partner.charter-said",
                                new DescribeCoalition(
                                        page.coalition(),
                                        next,
                                        reason.getValue().strip(),
                                        coordination.seat().me())))
                        .isPresent());
        return asking[0].with(form, name, purpose, convenor, place, goals, reason);
    }

    private Optional<Charter> read() {
        var called = name.read();
        var why = purpose.read();
        var who = convenor.getValue();
        convenor.setInvalid(who == null);
        if (called.isEmpty() || why.isEmpty() || who == null) {
            return Optional.empty();
        }
        var where = place.getValue();
        return Optional.of(new Charter(
                form.getValue(),
                called.get(),
                why.get(),
                who.organisation(),
                where == null ? null : where.place(),
                List.copyOf(goals.getValue())));
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(coordination.text(key), coordination.text(key), coordination.text("workspace.cancel"), done);
    }
}
