package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightCommand.SetMargin;
import org.waymark.command.standing.OversightCommand.SwitchReviewOff;
import org.waymark.command.standing.OversightCommand.SwitchReviewOn;
import org.waymark.command.standing.OversightId;
import org.waymark.command.standing.Promised;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** Decisions about how values are looked after. Each needs a reason. */
final class OversightDialogs {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable afterwards;

    OversightDialogs(Seat seat, Names names, Banner banner, Runnable afterwards) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.afterwards = afterwards;
    }

    void off(IndicatorPage page) {
        var reach = new Select<Reach>();
        reach.setLabel(seat.text("workspace.oversight.reach"));
        reach.setItemLabelGenerator(Reach::name);
        var all = new Reach(seat.text("workspace.oversight.all-values"), null);
        reach.setItems(Stream.concat(Stream.of(all), measures(page.indicator())).toList());
        reach.setValue(all);
        var oversight = new OversightId(page.indicator());
        ask(
                "off",
                List.of(reach),
                reason -> new SwitchReviewOff(oversight, reach.getValue().measure(), reason, seat.me()));
    }

    void on(IndicatorId indicator, @Nullable Promised measure) {
        ask("on", List.of(), reason -> new SwitchReviewOn(new OversightId(indicator), measure, reason, seat.me()));
    }

    void margin(IndicatorPage page) {
        var kind = page.definition().kind();
        if (kind == MeasureKind.NARRATIVE) {
            banner.warn(seat.text("workspace.oversight.no-margin"));
            return;
        }
        var amount = Forms.code(seat.text("workspace.oversight.amount"));
        var in = new Select<Margin.In>();
        in.setLabel(seat.text("workspace.oversight.in"));
        in.setItems(Margin.In.values());
        in.setItemLabelGenerator(one -> seat.text("workspace.oversight.in." + Names.word(one)));
        var usual = Margin.usual(kind);
        in.setValue(usual == null ? Margin.In.UNITS : usual.in());
        amount.setValue(usual == null ? "0" : usual.amount().toPlainString());
        ask(
                "margin",
                List.of(amount, in),
                reason -> NumberText.read(amount.getValue())
                        .<Command>map(number -> new SetMargin(
                                new OversightId(page.indicator()),
                                new Margin(number, in.getValue()),
                                reason,
                                seat.me()))
                        .orElse(null));
    }

    private void ask(String act, List<? extends Component> fields, Function<String, @Nullable Command> made) {
        var reason = Forms.text(seat.text("workspace.counting.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.oversight." + act + "-title"),
                seat.text("workspace.oversight." + act),
                seat.text("workspace.cancel"),
                () -> {
                    var command = made.apply(reason.getValue().strip());
                    if (command == null) {
                        asking[0].banner().warn(seat.text("workspace.oversight.number"));
                        return false;
                    }
                    return seat.send(asking[0].banner(), command) && done(act);
                });
        fields.forEach(asking[0]::with);
        asking[0].with(reason).open();
    }

    private boolean done(String act) {
        banner.tell(seat.text("workspace.oversight." + act + "-done"));
        afterwards.run();
        return true;
    }

    private Stream<Reach> measures(IndicatorId indicator) {
        return seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream()
                                .filter(measure -> measure.indicator().equals(indicator))
                                .map(measure -> new Reach(
                                        seat.text(
                                                "workspace.oversight.measure-of",
                                                names.of(goal.goal().name())),
                                        new Promised(plan.strategy(), measure.measure())))));
    }

    private record Reach(String name, @Nullable Promised measure) {}
}
