package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** A status as people see it: sign, word and ground. No status is shown without one. */
public final class StatusPill {

    private StatusPill() {}

    public static Markup of(Status status, Wording wording) {
        var xml = new Xml().open("span", "class", "pill " + status.style());
        StatusMark.draw(xml, status);
        return xml.element("span", status.in(wording)).close().markup();
    }
}
