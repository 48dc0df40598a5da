package org.waymark.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.concurrent.CompletionException;
import org.waymark.command.Refused;
import org.waymark.ui.workspace.part.Banner;

/**
 * A page of the workspace: one heading that takes the focus, a place for messages, and content that follows the log.
 */
public abstract class Screen extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final Seat seat;
    private final H1 heading = new H1();
    private final Banner banner = new Banner();
    private boolean unanswered;

    // the listener is called once the screen is attached, long after it is whole
    @SuppressWarnings("this-escape")
    protected Screen(Seat seat, Live live, String titleKey) {
        this.seat = seat;
        addClassName("screen");
        setId("main");
        heading.setText(seat.text(titleKey));
        add(heading, banner);
        live.follow(this, this::look);
    }

    /** Asks what is known now and shows it. Called at first and whenever read models have moved. */
    protected abstract void show();

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
        focusHeading();
    }

    /** Shows what is known; where it cannot be asked now, what was shown stays, and the screen offers to try again. */
    private void look() {
        try {
            show();
            if (unanswered) {
                unanswered = false;
                banner.clear();
            }
        } catch (CompletionException failure) {
            if (Refused.in(failure) != null) {
                throw failure;
            }
            unanswered = true;
            banner.warn(
                    seat.text("workspace.unanswered"), new Button(seat.text("workspace.try-again"), click -> look()));
        }
    }

    protected void focusHeading() {
        focus(heading);
    }

    /** Brings the heading of a new page into view and lets it be read first. */
    static void focus(H1 heading) {
        heading.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("setTimeout(() => {"
                        + " this.parentElement.scrollIntoView(); this.focus({preventScroll: true}); })");
    }

    protected void headed(String title) {
        heading.setText(title);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – Waymark";
    }

    protected Seat seat() {
        return seat;
    }

    protected Banner banner() {
        return banner;
    }
}
