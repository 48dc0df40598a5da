package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who works here, at the workspace in English. */
final class Staff implements AutoCloseable {

    private static final Labels WORDS = Labels.of("workspace", "en");

    private static final Labels HISTORY = Labels.of("history", "en");

    private final Window window;

    private Staff(Window window) {
        this.window = window;
    }

    /** Signs in by name and password at the workspace's door. */
    static Staff signedIn(String name, Installation service, Chromium chromium) {
        var window = chromium.window(service, chromium.in("en-GB", 1280));
        return signedIn(name, window);
    }

    static Staff signedIn(String name, Window window) {
        window.open("/app");
        window.page().locator("input[name=username]").fill(name);
        window.page().locator("input[name=password]").fill(name);
        window.isForEverybody();
        window.page().locator("input[name=password]").press("Enter");
        window.page().locator("main#main h1").waitFor();
        return new Staff(window);
    }

    static String says(String key) {
        return WORDS.say(key);
    }

    /** What the pages of history say. */
    static String history(String key) {
        return HISTORY.say(key);
    }

    /** Goes to a page of the workspace and waits until it can be read. */
    void goTo(String path, String titleKey) {
        window.open("/app/" + path);
        window.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(WORDS.say(titleKey)))
                .waitFor();
    }

    /** Opens a goal of the plan and waits until it is the one that is shown. */
    void openGoal(String goal) {
        window.press(goal);
        window.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(2).setName(goal).setExact(true))
                .waitFor();
    }

    void press(String key) {
        window.press(WORDS.say(key));
    }

    void pressIn(Locator part, String key) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(WORDS.say(key)).setExact(true))
                .click();
    }

    /** Writes into a field and leaves it, so that the workspace takes note. */
    void write(Locator within, String label, String words) {
        var field = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(within.locator("input, textarea"));
        field.fill(words);
        field.blur();
    }

    /** Writes the same in English and in Arabic. */
    void write(Locator within, String labelKey, String english, String arabic) {
        write(within, WORDS.say(labelKey) + " (English)", english);
        var inArabic = WORDS.say(labelKey) + " (العربية)";
        if (within.getByLabel(inArabic, new Locator.GetByLabelOptions().setExact(true))
                        .count()
                == 0) {
            chooseIn(within, WORDS.say("workspace.words-another").replace("{0}", WORDS.say(labelKey)), "العربية");
        }
        write(within, inArabic, arabic);
    }

    /** Chooses from a list by what it says. */
    void choose(Locator within, String labelKey, String option) {
        chooseIn(within, WORDS.say(labelKey), option);
    }

    private void chooseIn(Locator within, String label, String option) {
        within.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Types into a list and takes what it finds. */
    void pick(Locator asked, String labelKey, String name) {
        var field = asked.getByLabel(says(labelKey), new Locator.GetByLabelOptions().setExact(true))
                .and(asked.locator("input"));
        field.fill(name);
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        field.press("Tab");
    }

    /** The dialog that is open. Its frame has no size of its own, so its first button is waited for. */
    Locator dialog() {
        var dialog = window.page().locator("vaadin-dialog[opened]");
        dialog.getByRole(AriaRole.BUTTON).first().waitFor();
        return dialog;
    }

    /** Presses what the dialog is for and waits until it is gone, which it is only where the act was granted. */
    void answer(Locator asked) {
        asked.locator("vaadin-button[theme~=primary]").click();
        asked.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Reads the news or warning that an act was answered with. */
    void isTold(String words) {
        window.page().locator("main .banner").first().getByText(words).waitFor();
    }

    Window window() {
        return window;
    }

    @Override
    public void close() {
        window.close();
    }
}
