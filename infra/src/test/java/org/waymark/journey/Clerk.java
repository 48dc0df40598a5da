package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A clerk before a form, who has keys and no mouse. */
record Clerk(Staff staff) {

    static final String FORM = "/app/report/ie-mis-2017/IE/";

    private static final String ACTIVE = "document.activeElement";

    Page page() {
        return staff.window().page();
    }

    /** Opens a form and goes to its first cell. */
    void opens(String period) {
        staff.window().open(FORM + period);
        enters();
    }

    /** Goes to the first cell of a form that was just opened, once its heading was read. */
    void enters() {
        first().waitFor();
        isAt(staff.window().heading());
        settles();
        goesOn();
        isAt(first());
    }

    /** From the table to what stands beside it, to the acts, and round again. */
    void goesOn() {
        page().keyboard().press("F6");
    }

    /** Types where the focus is. */
    void types(String text) {
        page().keyboard().type(text);
    }

    void presses(String key) {
        page().keyboard().press(key);
    }

    /** Copies a block as from another program, by its keys, so that it lies on the real clipboard. */
    void copies(String block) {
        try (var other = page().context().newPage()) {
            other.setContent("<textarea autofocus></textarea>");
            other.locator("textarea").fill(block);
            other.keyboard().press("Control+KeyA");
            other.keyboard().press("Control+KeyC");
        }
        page().bringToFront();
    }

    /** Goes to an act from wherever the focus is, by F6 and Tab alone, and does it. */
    void acts(String key) {
        var act = act(key);
        settles();
        for (var i = 0; i < 4 && !isWithin("[data-pane=actions]"); i++) {
            goesOn();
            settles();
        }
        for (var i = 0; i < 6 && !isFocused(act); i++) {
            presses("Tab");
        }
        isAt(act);
        presses("Enter");
    }

    /** Goes to a field beside the table, by F6 and Tab alone, and writes there. */
    void writes(String key, String words) {
        var field = panel().getByLabel(Staff.says(key)).and(page().locator("textarea"));
        goesOn();
        settles();
        for (var i = 0; i < 20 && !isFocused(field); i++) {
            presses("Tab");
        }
        isAt(field);
        types(words);
    }

    Locator act(String key) {
        return page().locator("[data-pane=actions] vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Staff.says(key)));
    }

    Locator first() {
        return page().locator("x-entry-grid input").first();
    }

    Locator panel() {
        return page().locator("[data-pane=panel]");
    }

    /** Waits until the focus is there. */
    void isAt(Locator field) {
        page().waitForCondition(() -> isFocused(field));
    }

    private boolean isFocused(Locator field) {
        return field.evaluate("field => field === " + ACTIVE + " || field.contains(" + ACTIVE + ")")
                .equals(true);
    }

    private boolean isWithin(String part) {
        return page().evaluate("part => document.querySelector(part).contains(" + ACTIVE + ")", part)
                .equals(true);
    }

    /** Nothing is on its way to the server or back, as long as a person takes between two keys. */
    void settles() {
        page().waitForFunction(
                        "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** All that was typed is kept as a draft. */
    void isKept() {
        page().waitForFunction("!document.querySelector('x-entry-grid td .entry-saving')");
    }

    void isReceived() {
        staff.window().reads(Staff.says("workspace.entry.receipt.received"));
    }
}
