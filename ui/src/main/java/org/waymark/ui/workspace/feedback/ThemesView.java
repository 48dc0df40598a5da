package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.sealed.Seals;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Begun;
import org.waymark.ui.StaffWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;
import org.waymark.ui.workspace.plan.TakeIntoPlan;

/** What do people ask, what do we decide, and what became of it? */
@Route(value = "decisions", layout = MainLayout.class)
@Menu(order = 31, title = "workspace.themes.menu", icon = "vaadin:comments-o")
@RolesAllowed({"PLANNER", "MODERATOR", "MONITOR", "PARTNER"})
class ThemesView extends Screen {

    private final Names names;
    private final Seals seals;
    private final Texts texts;
    private final Begun begun;
    private final Part<List<ThemePage>> themes = new Part<>(this::cards);

    ThemesView(Seat seat, Live live, Names names, Seals seals, Texts texts, Begun begun) {
        super(seat, live, "workspace.themes.title");
        this.names = names;
        this.seals = seals;
        this.texts = texts;
        this.begun = begun;
        add(themes);
    }

    @Override
    protected void show() {
        names.refresh();
        themes.show(seat().list(new FindThemes(null), ThemePage.class));
    }

    private List<Component> cards(List<ThemePage> pages) {
        var drawn = new ArrayList<Component>();
        var open = pages.stream().filter(page -> page.decided() == null).count();
        drawn.add(new Paragraph(
                pages.isEmpty()
                        ? seat().text("workspace.themes.none")
                        : seat().text("workspace.themes.sentence", pages.size(), open)));
        var opened = new StaffWords(seals, seat().me());
        pages.forEach(page -> drawn.add(new ThemeCard(
                seat(),
                names,
                opened,
                new Decisions(seat(), names, texts, page, banner(), this::show),
                () -> new TakeIntoPlan(seat(), names, texts, begun, page),
                page)));
        return drawn;
    }
}
