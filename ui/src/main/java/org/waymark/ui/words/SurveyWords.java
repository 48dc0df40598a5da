package org.waymark.ui.words;

import org.waymark.command.reporting.Survey;

/** How people were asked, in a sentence. */
public record SurveyWords(Wording wording) {

    /** How many answered, what they were asked, and how far off it may be. */
    public String of(Survey survey) {
        var margin = survey.margin();
        return margin == null
                ? wording.text("site.survey", survey.sample(), wording.isolate(survey.question()))
                : wording.text(
                        "site.survey-margin",
                        survey.sample(),
                        wording.isolate(survey.question()),
                        wording.number(margin));
    }
}
