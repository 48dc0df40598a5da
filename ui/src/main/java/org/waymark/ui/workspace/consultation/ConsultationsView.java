package org.waymark.ui.workspace.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What is put to consultation, who stands how to it, and what is still to be answered? */
@Route(value = "consultations", layout = MainLayout.class)
@Menu(order = 12, title = "workspace.consultation.menu", icon = "vaadin:group")
@RolesAllowed({"PLANNER", "PARTNER", "REPORTER", "REVIEWER", "MODERATOR", "MONITOR", "ADMINISTRATOR"})
class ConsultationsView extends Screen {

    private final RoundDesk desk;
    private final Part<List<ConsultationPage>> rounds = new Part<>(this::cards);

    ConsultationsView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.consultation.title");
        desk = new RoundDesk(seat, names, texts, banner(), this::show);
        add(rounds);
    }

    @Override
    protected void show() {
        desk.names().refresh();
        rounds.show(seat().list(new FindConsultations(), ConsultationPage.class));
    }

    private List<Component> cards(List<ConsultationPage> all) {
        var drawn = new ArrayList<Component>();
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.consultation.none")));
            if (seat().is(Role.PLANNER)) {
                drawn.add(new Paragraph(new Anchor("plan", seat().text("workspace.consultation.call"))));
            }
        }
        all.forEach(round -> drawn.add(new RoundCard(desk, round)));
        return drawn;
    }
}
