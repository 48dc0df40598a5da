package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What are people telling us, and until when do they have an answer? Texts stay hidden until somebody opens one. */
@Route(value = "feedback", layout = MainLayout.class)
@Menu(order = 5, title = "workspace.inbox.menu", icon = "vaadin:inbox")
@RolesAllowed({"MODERATOR", "PLANNER", "MONITOR"})
class InboxView extends Screen {

    private final Names names;
    private final Seals seals;
    private final Texts texts;
    private final Part<List<Voice>> inbox = new Part<>(this::cards);

    InboxView(Seat seat, Live live, Names names, Seals seals, Texts texts) {
        super(seat, live, "workspace.inbox.title");
        this.names = names;
        this.seals = seals;
        this.texts = texts;
        add(inbox);
    }

    @Override
    protected void show() {
        names.refresh();
        inbox.show(seat().list(new FindInbox(), Voice.class));
    }

    private List<Component> cards(List<Voice> voices) {
        var drawn = new ArrayList<Component>();
        var late = voices.stream()
                .filter(voice -> voice.answerDue().isBefore(seat().today()))
                .count();
        drawn.add(new Paragraph(
                voices.isEmpty()
                        ? seat().text("workspace.inbox.none")
                        : seat().text("workspace.inbox.sentence", voices.size(), late)));
        voices.forEach(voice ->
                drawn.add(new VoiceCard(seat(), names, new Opened(seat(), seals), texts, voice, banner(), this::show)));
        return drawn;
    }
}
