package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Moderating;
import org.waymark.ui.StaffWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What are people telling us, and until when do they have an answer? Texts stay hidden until somebody opens one. */
@Route(value = "feedback", layout = MainLayout.class)
@Menu(order = 30, title = "workspace.inbox.menu", icon = "vaadin:inbox")
@RolesAllowed({"MODERATOR", "PLANNER", "MONITOR"})
class InboxView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Subjects subjects;
    private final Seals seals;
    private final Texts texts;
    private final Moderating moderating;
    private final Piles piles;
    private final Part<Found> inbox = new Part<>(this::cards);
    private Pile pile = Pile.WAITING;

    InboxView(Seat seat, Live live, Names names, Seals seals, Texts texts, Moderating moderating) {
        super(seat, live, "workspace.inbox.title");
        this.names = names;
        this.seals = seals;
        this.texts = texts;
        this.moderating = moderating;
        subjects = new Subjects(seat, names);
        piles = new Piles(seat);
        add(piles, inbox);
    }

    /** What was found on a pile. */
    private record Found(Pile pile, List<Voice> voices) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pile = Piles.in(event.getLocation());
        piles.show(pile);
    }

    @Override
    protected void show() {
        subjects.refresh();
        inbox.show(new Found(pile, seat().list(new FindInbox(pile), Voice.class)));
    }

    private List<Component> cards(Found found) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(sentence(found)));
        var reading = new Reading(seat(), new StaffWords(seals, seat().me()), moderating);
        found.voices()
                .forEach(voice ->
                        drawn.add(new VoiceCard(seat(), names, subjects, reading, texts, voice, banner(), this::show)));
        return drawn;
    }

    private String sentence(Found found) {
        var count = found.voices().size();
        if (found.pile() != Pile.WAITING) {
            return seat().text("workspace.inbox.count", count);
        }
        var late = found.voices().stream()
                .filter(voice -> voice.answerDue().isBefore(seat().today()))
                .count();
        var unread = found.voices().stream()
                .filter(voice -> voice.attention().late(seat().now()))
                .count();
        return count == 0
                ? seat().text("workspace.inbox.none")
                : seat().text("workspace.inbox.sentence", count, late, unread);
    }
}
