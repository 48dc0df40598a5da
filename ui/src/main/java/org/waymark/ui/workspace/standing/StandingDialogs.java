package org.waymark.ui.workspace.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.AccessId;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.DivergenceId;
import org.waymark.command.standing.Visit;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** What a side says about a divergence, and what a monitor records about access. */
final class StandingDialogs {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable afterwards;

    StandingDialogs(Seat seat, Names names, Banner banner, Runnable afterwards) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.afterwards = afterwards;
    }

    void explain(DivergenceId divergence, OrganisationId side) {
        ask("standings.explain", List.of(), words -> new ExplainDivergence(divergence, side, words, seat.me()));
    }

    void takeBack(AccessId access) {
        ask("access.take-back", List.of(), reason -> new TakeBackAccess(access, reason, seat.me()));
    }

    void record(OrganisationId monitor) {
        var place = new Select<PlaceName>();
        place.setLabel(seat.text("workspace.access.place"));
        place.setItems(names.places());
        place.setItemLabelGenerator(one -> names.of(one.name()));
        var organisation = new Select<OrganisationPage>();
        organisation.setLabel(seat.text("workspace.access.organisation"));
        organisation.setEmptySelectionAllowed(true);
        organisation.setItems(names.organisations());
        organisation.setItemLabelGenerator(one -> one == null ? "" : names.of(one.name()));
        var indicator = new Select<IndicatorPage>();
        indicator.setLabel(seat.text("workspace.access.indicator"));
        indicator.setEmptySelectionAllowed(true);
        indicator.setItems(names.indicators());
        indicator.setItemLabelGenerator(
                one -> one == null ? "" : names.of(one.definition().name()));
        var outcome = new Select<Visit.Outcome>();
        outcome.setLabel(seat.text("workspace.access.outcome"));
        outcome.setItems(Visit.Outcome.values());
        outcome.setItemLabelGenerator(one -> seat.text("workspace.access.outcome." + Names.word(one)));
        outcome.setValue(Visit.Outcome.GRANTED);
        var day = new DayField(seat.text("workspace.access.day"));
        day.setValue(seat.today());
        ask("access.record", List.of(place, organisation, indicator, outcome, day), reason -> {
            if (place.getValue() == null || day.getValue() == null) {
                return null;
            }
            var visit = new Visit(
                    monitor,
                    place.getValue().place(),
                    organisation
                            .getOptionalValue()
                            .map(OrganisationPage::organisation)
                            .orElse(null),
                    indicator.getOptionalValue().map(IndicatorPage::indicator).orElse(null),
                    outcome.getValue(),
                    reason,
                    day.getValue());
            return new RecordAccess(named(visit), visit, seat.me());
        });
    }

    /** The same visit told again is the same record. */
    private static AccessId named(Visit visit) {
        return new AccessId(UUID.nameUUIDFromBytes(visit.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private void ask(String act, List<? extends Component> fields, Function<String, @Nullable Command> made) {
        var words = Forms.text(seat.text("workspace." + act + "-words"));
        words.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace." + act + "-title"),
                seat.text("workspace." + act),
                seat.text("workspace.cancel"),
                () -> {
                    var command = made.apply(words.getValue().strip());
                    if (command == null) {
                        asking[0].banner().warn(seat.text("workspace.access.incomplete"));
                        return false;
                    }
                    return seat.send(asking[0].banner(), command) && done(act);
                });
        fields.forEach(asking[0]::with);
        asking[0].with(words).open();
    }

    private boolean done(String act) {
        banner.tell(seat.text("workspace." + act + "-done"));
        afterwards.run();
        return true;
    }
}
