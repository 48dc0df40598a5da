package org.waymark.journey;

import com.microsoft.playwright.Locator;

/** A moderator: opens a message and publishes it. */
record Moderator(Staff staff) implements AutoCloseable {

    static Moderator signedIn(Installation service, Chromium chromium) {
        return new Moderator(Staff.signedIn("moderator", service, chromium));
    }

    /** Opens the text that is about a place and publishes it as it was written. */
    void publishes(String place, String text) {
        var card = card(place);
        staff.window().isForEverybody();
        staff.pressIn(card, "workspace.inbox.reveal");
        card.locator("blockquote").getByText(text).waitFor();
        staff.window().isForEverybody();
        staff.pressIn(card, "workspace.moderation.publish");
        staff.isTold(Staff.says("workspace.moderation.published"));
        staff.window().isForEverybody();
    }

    /** Shows the message about a place to nobody, with a reason and a statement. */
    void withholds(String place, String reason, String statement) {
        var card = card(place);
        staff.pressIn(card, "workspace.inbox.reveal");
        staff.pressIn(card, "workspace.moderation.withhold");
        var asked = staff.dialog();
        staff.choose(asked, "workspace.moderation.reason", Staff.says(reason));
        staff.write(asked, Staff.says("workspace.moderation.statement"), statement);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.moderation.withhold");
        staff.isTold(Staff.says("workspace.moderation.withheld"));
    }

    /** Reads the appeal about a place and has the message decided anew. */
    void answersAppeal(String place, String why, String statement) {
        var card = card(place);
        staff.pressIn(card, "workspace.voice.read-appeal");
        card.locator("blockquote").getByText(why).waitFor();
        staff.pressIn(card, "workspace.voice.grant");
        var asked = staff.dialog();
        staff.write(asked, Staff.says("workspace.voice.appeal-statement"), statement);
        staff.window().isForEverybody();
        staff.pressIn(asked, "workspace.voice.grant");
    }

    /** Reads what an author wrote since and writes back. */
    void writesBack(String place, String since, String reply) {
        var card = card(place);
        card.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("written since"))
                .click();
        card.locator("blockquote").getByText(since).waitFor();
        staff.write(card, Staff.says("workspace.voice.reply"), reply);
        staff.window().isForEverybody();
        staff.pressIn(card, "workspace.voice.send");
        staff.isTold(Staff.says("workspace.voice.replied"));
    }

    void isTold(String words) {
        staff.window().reads(words);
    }

    private Locator card(String place) {
        staff.goTo("feedback", "workspace.inbox.title");
        var card = staff.window().page().locator("article").filter(new Locator.FilterOptions().setHasText(place));
        card.waitFor();
        return card;
    }

    @Override
    public void close() {
        staff.close();
    }
}
