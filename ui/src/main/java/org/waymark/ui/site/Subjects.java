package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.AnswerPromise;

/** What a voice can be about: parts of the plans that bind, and places. */
@Component
class Subjects {

    private final PublicRecord record;
    private final Clock clock;

    Subjects(PublicRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    Offered offered() {
        var parts = new LinkedHashMap<String, Words>();
        for (var plan : record.progress()) {
            for (var goal : plan.goals()) {
                parts.put("goal:" + goal.goal().goal().value(), goal.goal().name());
                for (var measure : goal.measures()) {
                    parts.put("measure:" + measure.measure().measure().value(), MeasureStory.name(measure));
                }
            }
        }
        return new Offered(parts, record.places());
    }

    /** The day by which an answer is promised to what is said today about this. */
    LocalDate answerBy(About about) {
        var today = LocalDate.now(clock);
        return record.answerDay(about, today).orElse(today.plusDays(AnswerPromise.ORDINARY_DAYS));
    }
}
