package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who lives here: a phone, no script, no account. */
final class Resident implements AutoCloseable {

    private static final int PHONE = 390;

    private final Window window;
    private final String language;
    private final Labels words;

    private Resident(Window window, String language) {
        this.window = window;
        this.language = language;
        this.words = Labels.of("site", language);
    }

    static Resident reading(String language, Installation service, Chromium chromium) {
        var phone = chromium.in(language, PHONE).setJavaScriptEnabled(false);
        return new Resident(chromium.window(service, phone), language);
    }

    String says(String key) {
        return words.say(key);
    }

    void opens(String path) {
        window.open("/" + language + path);
        window.isForEverybodyWithoutScript();
    }

    /** Says something about a goal and a place, one question a page, and keeps the receipt. */
    String says(String text, String goal, String place) {
        opens("/feedback");
        press("site.feedback.begin");
        press("site.feedback.continue");
        window.page().getByLabel(says("site.perspective.MIGRANT_OR_REFUGEE")).check();
        window.page().locator("#place").selectOption(place);
        window.page().locator("#part").selectOption("goal:" + goal);
        press("site.feedback.continue");
        window.page().locator("#text").fill(text);
        press("site.feedback.continue");
        window.reads(text);
        press("site.feedback.send");
        if (window.page().getByText(says("site.feedback.check.once-more")).count() > 0) {
            press("site.feedback.send");
        }
        return window.page().locator("[data-receipt]").innerText();
    }

    /** Comes back with the receipt. */
    void looksUp(String receipt) {
        opens("/feedback/track");
        window.page().locator("#code").fill(receipt);
        press("site.track.show");
    }

    /** Writes something under what became of it. */
    void writes(String text, String act) {
        window.page().locator("#words").fill(text);
        press(act);
    }

    void press(String key) {
        window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(says(key)).setExact(true))
                .click();
        window.isForEverybodyWithoutScript();
    }

    Locator page() {
        return window.page().locator("main");
    }

    /** Nothing that could know this person again was set or kept. */
    void leftNoTrace() {
        window.keptNoCookie();
    }

    @Override
    public void close() {
        window.close();
    }
}
