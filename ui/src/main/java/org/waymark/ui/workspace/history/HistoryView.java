package org.waymark.ui.workspace.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.Happening;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.history.Story;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** How did this come to be? Every event with who, when and why, before and after, the latest first. */
@Route(value = "history/:type/:id", layout = MainLayout.class)
@PermitAll
class HistoryView extends Screen implements BeforeEnterObserver {

    private static final int STRETCH = 25;

    private final Names names;
    private final PlanNames parts;
    private final Part<HistoryPage> stories = new Part<>(this::draw);
    private final Div empty = new Div();
    private @Nullable Topic topic;
    private @Nullable Integer before;

    HistoryView(Seat seat, Live live, Names names) {
        super(seat, live, "history.title");
        this.names = names;
        parts = new PlanNames(seat, names);
        add(empty, stories);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        topic = Topic.read(address.get("type").orElse(""), address.get("id").orElse(""))
                .orElseThrow(NotFoundException::new);
        before = null;
    }

    @Override
    protected void show() {
        var about = topic;
        if (about == null) {
            return;
        }
        names.refresh();
        headed(seat().text("history.of", new TopicName(seat(), names).of(about)));
        seat().find(new FindStrategy(new StrategyId(about.ids().getFirst()), Edition.DRAFT), StrategyPage.class)
                .ifPresent(parts::learnAnew);
        var page = seat().find(new FindHistory(about, before, STRETCH), HistoryPage.class);
        empty.removeAll();
        if (page.isEmpty()) {
            empty.add(new Paragraph(seat().text("history.none")));
        }
        stories.setVisible(page.isPresent());
        page.ifPresent(stories::show);
    }

    private List<Component> draw(HistoryPage page) {
        var drawn = new ArrayList<Component>();
        var count = new Paragraph(seat().text("history.count", page.total()));
        count.addClassName("muted");
        drawn.add(count);
        page.happenings()
                .forEach(happening -> drawn.add(new StoryCard(
                        seat(), names, Story.of(happening, seat().wording(), parts), one -> undo(page, one))));
        var acts = new Div();
        acts.addClassName("acts");
        if (page.earlier() > 0) {
            var next = page.happenings().getLast().number();
            acts.add(act("history.earlier", next, Math.min(STRETCH, page.earlier())));
        }
        if (before != null) {
            acts.add(act("history.latest", null));
        }
        acts.add(forPrograms(page.topic()));
        drawn.add(acts);
        return drawn;
    }

    private Component forPrograms(Topic about) {
        var link = new Anchor(
                "/api/v1/history/" + about.kind().word() + "/" + about.id(), seat().text("site.commitments.json"));
        link.setRouterIgnore(true);
        return link;
    }

    private Button act(String key, @Nullable Integer from, Object... arguments) {
        return new Button(seat().text(key, arguments), click -> {
            before = from;
            show();
            focusHeading();
        });
    }

    private void undo(HistoryPage page, Happening happening) {
        new Undoing(seat()).undo(banner(), page.topic(), happening.number());
        show();
    }
}
