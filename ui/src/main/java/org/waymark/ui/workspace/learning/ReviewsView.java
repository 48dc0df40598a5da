package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** Which reviews are due, what did the last ones find, and how far has that come? */
@Route(value = "reviews", layout = MainLayout.class)
@Menu(order = 41, title = "workspace.reviews.menu", icon = "vaadin:clipboard-check")
@RolesAllowed({"PLANNER", "MONITOR", "REPORTER", "REVIEWER", "PARTNER", "MODERATOR", "ADMINISTRATOR"})
class ReviewsView extends Screen {

    private final ReviewWriting writing;
    private final Part<List<Reviewed>> reviews = new Part<>(this::cards);

    /** A review beside the plan it looks back at. */
    record Reviewed(ReviewPage page, StrategyPage strategy) {}

    ReviewsView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.reviews.title");
        writing = new ReviewWriting(seat, names, texts, banner(), this::show);
        if (writing.mayWrite()) {
            var schedule = new Button(
                    seat.text("workspace.reviews.schedule"),
                    click -> new ReviewScheduleAsk(writing, strategies(), pages())
                            .ask()
                            .open());
            var acts = new Div(schedule);
            acts.addClassName("acts");
            add(acts);
        }
        add(reviews);
    }

    @Override
    protected void show() {
        writing.names().refresh();
        var strategies = strategies().stream().collect(Collectors.toMap(StrategyPage::strategy, page -> page));
        reviews.show(pages().stream()
                .filter(page -> strategies.containsKey(page.strategy()))
                .map(page -> new Reviewed(page, Objects.requireNonNull(strategies.get(page.strategy()))))
                .toList());
    }

    /** Those that bind, and drafts that people were asked about. */
    private List<StrategyPage> strategies() {
        var adopted = seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
        var consulted = seat().list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                .filter(draft -> draft.version() == 0 && !draft.life().rounds().isEmpty());
        return Stream.concat(adopted.stream(), consulted).toList();
    }

    private List<ReviewPage> pages() {
        return seat().list(new FindReviews(null), ReviewPage.class);
    }

    private List<Component> cards(List<Reviewed> all) {
        var drawn = new ArrayList<Component>();
        var open = all.stream().filter(one -> one.page().isOpen()).toList();
        drawn.add(new Paragraph(
                all.isEmpty()
                        ? seat().text("workspace.reviews.none")
                        : seat().text("workspace.reviews.sentence", all.size(), open.size())));
        group("workspace.reviews.due", open.reversed(), drawn);
        group(
                "workspace.reviews.published",
                all.stream().filter(one -> !one.page().isOpen()).toList(),
                drawn);
        return drawn;
    }

    private void group(String title, List<Reviewed> some, List<Component> drawn) {
        if (!some.isEmpty()) {
            drawn.add(new H2(seat().text(title)));
            some.forEach(one -> drawn.add(new ReviewCard(writing, one.page(), one.strategy())));
        }
    }
}
