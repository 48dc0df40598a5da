package org.waymark.journey;

import com.microsoft.playwright.Locator;

/** A moderator: opens a message and publishes it. */
record Moderator(Staff staff) implements AutoCloseable {

    static Moderator signedIn(Installation service, Chromium chromium) {
        return new Moderator(Staff.signedIn("moderator", service, chromium));
    }

    /** Opens the text that is about a place and publishes it as it was written. */
    void publishes(String place, String text) {
        staff.goTo("feedback", "workspace.inbox.title");
        var card = staff.window().page().locator("article").filter(new Locator.FilterOptions().setHasText(place));
        card.waitFor();
        staff.window().isForEverybody();
        staff.pressIn(card, "workspace.inbox.reveal");
        card.locator("blockquote").getByText(text).waitFor();
        staff.window().isForEverybody();
        staff.pressIn(card, "workspace.moderation.publish");
        staff.isTold(Staff.says("workspace.moderation.published"));
        staff.window().isForEverybody();
    }

    @Override
    public void close() {
        staff.close();
    }
}
