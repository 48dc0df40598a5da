package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.ui.Proposals;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What do organisations propose, who supports it, and what is to be decided? */
@Route(value = "propose", layout = MainLayout.class)
@Menu(order = 13, title = "workspace.proposal.menu", icon = "vaadin:file-add")
@RolesAllowed({"PLANNER", "PARTNER", "REPORTER", "REVIEWER", "MODERATOR", "MONITOR", "ADMINISTRATOR"})
class ProposeView extends Screen {

    private final ProposalDesk desk;
    private final Part<List<ProposalPage>> proposals = new Part<>(this::cards);

    ProposeView(Seat seat, Live live, Names names, Texts texts, Proposals deciding) {
        super(seat, live, "workspace.proposal.title");
        desk = new ProposalDesk(seat, names, texts, deciding, banner(), this::show);
        if (seat.is(Role.PARTNER) && seat.organisation() != null) {
            var acts = new Div(new RouterLink(seat.text("workspace.proposal.compose"), ComposeView.class));
            acts.addClassName("acts");
            add(acts);
        }
        add(proposals);
    }

    @Override
    protected void show() {
        desk.names().refresh();
        proposals.show(seat().list(new FindProposals(), ProposalPage.class));
    }

    private List<Component> cards(List<ProposalPage> all) {
        var drawn = new ArrayList<Component>();
        var open = all.stream().filter(ProposalPage::isOpen).count();
        drawn.add(new Paragraph(
                all.isEmpty()
                        ? seat().text("workspace.proposal.none")
                        : seat().text("workspace.proposal.sentence", all.size(), open)));
        all.forEach(page -> drawn.add(new ProposalCard(desk, page)));
        return drawn;
    }
}
