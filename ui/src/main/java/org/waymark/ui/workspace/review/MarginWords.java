package org.waymark.ui.workspace.review;

import org.waymark.command.standing.Margin;
import org.waymark.ui.words.Wording;

/** A margin in words. */
public record MarginWords(Wording wording) {

    public String of(Margin margin) {
        return margin.in() == Margin.In.PERCENT
                ? wording.percent(margin.amount())
                : wording.text("workspace.oversight.units", wording.number(margin.amount()));
    }
}
