package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;

/** What a voice can be about: parts of the plans that bind, and places. */
@Component
class Subjects {

    private static final int ANSWER_DAYS = 30;

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

    /** The day by which an answer is promised to what is said today. */
    LocalDate answerBy() {
        return LocalDate.now(clock).plusDays(ANSWER_DAYS);
    }
}
