package org.waymark.ui.workspace.partner;

import java.util.List;
import java.util.function.Function;
import org.waymark.command.Command;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.CoalitionPage.Member;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** Asks who comes or goes and on which day, and how a coalition ends. */
final class MemberAsk {

    private final Coordination coordination;
    private final CoalitionPage page;
    private final DayField day;

    MemberAsk(Coordination coordination, CoalitionPage page) {
        this.coordination = coordination;
        this.page = page;
        day = new DayField(coordination.text("workspace.partner.day"));
        day.setValue(coordination.seat().today());
    }

    /** Those whom who sits here may let go. */
    List<OrganisationPage> leaving() {
        return among(true).stream()
                .filter(one -> !one.organisation().equals(page.charter().convenor()))
                .toList();
    }

    Ask join() {
        return ask(
                "workspace.partner.join",
                "workspace.partner.joined",
                among(false),
                who -> new JoinCoalition(
                        page.coalition(),
                        who,
                        day.getValue(),
                        coordination.seat().me()));
    }

    Ask leave() {
        return ask(
                "workspace.partner.leave",
                "workspace.partner.left",
                leaving(),
                who -> new LeaveCoalition(
                        page.coalition(),
                        who,
                        day.getValue(),
                        coordination.seat().me()));
    }

    Ask end() {
        var reason = Forms.text(coordination.text("workspace.partner.reason"));
        reason.setRequiredIndicatorVisible(true);
        var title = coordination.text("workspace.partner.end-coalition");
        var asking = new Ask[1];
        asking[0] = new Ask(
                title,
                title,
                coordination.text("workspace.cancel"),
                () -> dayIsThere()
                        && coordination.send(
                                asking[0].banner(),
                                "workspace.partner.coalition-ended",
                                new EndCoalition(
                                        page.coalition(),
                                        reason.getValue().strip(),
                                        day.getValue(),
                                        coordination.seat().me())));
        return asking[0].with(reason, day);
    }

    private Ask ask(String key, String done, List<OrganisationPage> among, Function<OrganisationId, Command> command) {
        var who = coordination.organisation("workspace.partner.organisation", among);
        if (among.size() == 1) {
            who.setValue(among.getFirst());
        }
        var title = coordination.text(key);
        var asking = new Ask[1];
        asking[0] = new Ask(title, title, coordination.text("workspace.cancel"), () -> {
            var chosen = who.getValue();
            who.setInvalid(chosen == null);
            return dayIsThere()
                    && chosen != null
                    && coordination.send(asking[0].banner(), done, command.apply(chosen.organisation()));
        });
        return asking[0].with(who, day);
    }

    private List<OrganisationPage> among(boolean members) {
        var present = page.present().stream().map(Member::organisation).toList();
        var convenes = coordination.speaksFor(page.charter().convenor());
        return coordination.names().organisations().stream()
                .filter(one -> present.contains(one.organisation()) == members)
                .filter(one -> convenes || coordination.speaksFor(one.organisation()))
                .toList();
    }

    private boolean dayIsThere() {
        day.setInvalid(day.getValue() == null);
        return day.getValue() != null;
    }
}
