package org.waymark.ui.workspace;

import org.jsoup.nodes.Element;
import org.waymark.ui.words.Wording;

/**
 * What a page shows while the server is slow. It lies in the page before anything else of the workspace does, and
 * appears by itself: a skeleton after 300 ms, and after 3 s a word, a way back and another try.
 */
final class Waiting {

    private Waiting() {}

    static void in(Element body, Wording wording) {
        var waiting = body.appendElement("div").addClass("waiting");
        waiting.appendElement("div").addClass("skeleton").attr("aria-hidden", "true");
        var still = waiting.appendElement("div").addClass("still").attr("role", "status");
        still.appendElement("span").text(wording.text("workspace.still-working"));
        still.appendElement("button").addClass("cancel").attr("type", "button").text(wording.text("workspace.cancel"));
        still.appendElement("button")
                .addClass("again")
                .attr("type", "button")
                .text(wording.text("workspace.try-again"));
        body.appendElement("script").attr("type", "module").attr("src", "/js/waiting.js");
    }
}
