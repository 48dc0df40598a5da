package org.waymark.ui.site;

import org.waymark.command.assessment.MethodKind;
import org.waymark.query.progress.Assessment;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.words.Wording;

/**
 * What follows from a rule.
 *
 * @param name of the method
 * @param sentence what it found, or why nothing
 */
public record RuleStory(MethodKind method, String name, Markup pill, String sentence) {

    static RuleStory of(Assessment found, Wording wording) {
        var words = new AssessmentWords(wording);
        var method = found.method().method();
        return new RuleStory(
                method, words.of(method), StatusPill.of(Statuses.of(found.status()), wording), words.of(found));
    }
}
