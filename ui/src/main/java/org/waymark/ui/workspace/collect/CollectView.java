package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.feedback.FindHandedOn;
import org.waymark.query.feedback.Voice;
import org.waymark.query.gathering.FindOwnGatherings;
import org.waymark.query.gathering.GatheringPage;
import org.waymark.ui.Incidents;
import org.waymark.ui.Voices;
import org.waymark.ui.collect.Collecting;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What did people tell us offline, and what became of it? Nobody who spoke is named here. */
@Route(value = "collect", layout = MainLayout.class)
@Menu(order = 33, title = "workspace.collect.menu", icon = "vaadin:clipboard-text")
@RolesAllowed("PARTNER")
class CollectView extends Screen {

    private final Names names;
    private final Voices voices;
    private final VoiceForm form;
    private final GatheringForm gathering;
    private final IncidentForm incident;
    private final Part<Brought> brought = new Part<>(this::draw);

    CollectView(Seat seat, Live live, Names names, Voices voices, Collecting collecting, Incidents incidents) {
        super(seat, live, "workspace.collect.title");
        this.names = names;
        this.voices = voices;
        form = new VoiceForm(seat, names, collecting, banner(), this::show);
        gathering = new GatheringForm(seat, names, banner(), this::show);
        incident = new IncidentForm(seat, names, incidents, banner());
        var paper = new Anchor("/" + seat.wording().language() + "/paper", seat.text("workspace.collect.paper"));
        paper.setRouterIgnore(true);
        add(
                new Paragraph(seat.text("workspace.collect.lead")),
                paper,
                section("workspace.collect.one", form),
                section("workspace.collect.gathering", gathering),
                section("workspace.collect.incident", incident),
                section("workspace.collect.file", new FileForm(seat, collecting, banner(), this::show)),
                brought);
    }

    /** What this partner brought in so far. */
    private record Brought(List<Voice> voices, List<GatheringPage> gatherings) {}

    @Override
    protected void show() {
        names.refresh();
        form.offer();
        gathering.offer();
        incident.offer();
        brought.show(new Brought(
                seat().list(new FindHandedOn(seat().me()), Voice.class),
                seat().list(new FindOwnGatherings(seat().me()), GatheringPage.class)));
    }

    private List<Component> draw(Brought found) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.collect.handed-on")));
        if (found.voices().isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.collect.no-voice")));
        }
        found.voices().forEach(voice -> drawn.add(new HandedCard(seat(), names, voices, voice)));
        drawn.add(new H2(seat().text("workspace.collect.gatherings")));
        if (found.gatherings().isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.collect.no-gathering")));
        }
        found.gatherings().forEach(page -> drawn.add(new GatheringCard(seat(), names, page, banner(), this::show)));
        return drawn;
    }

    private Section section(String title, Component content) {
        return new Section(new H2(seat().text(title)), content);
    }
}
