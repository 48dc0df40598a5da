package org.waymark.ui.quality;

import java.util.Locale;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.UnreadableExpression;
import org.waymark.ui.words.Wording;

/** Says in one language what a rule says, and what is wrong with one that cannot be read. */
public final class RuleWords {

    private final Wording wording;

    public RuleWords(Wording wording) {
        this.wording = wording;
    }

    /** Both sides with the sign between them; it reads from left to right in every language. */
    public String of(Rule rule) {
        return wording.upright(rule.text());
    }

    /** The sign and what it means. */
    public String of(Operator operator) {
        return wording.text("workspace.rule.operator."
                + operator.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is wrong, what to do, and where it stands. */
    public String of(UnreadableExpression unreadable) {
        var what = wording.text("workspace.rule.problem." + unreadable.problem().name());
        var found = unreadable.found();
        return wording.text(
                "workspace.rule.problem",
                what,
                unreadable.position(),
                found.isEmpty() ? "end" : wording.upright(found));
    }
}
