package org.waymark.query.crisis;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.AnswerPromise;

/**
 * Reads off the crises in force by when whoever speaks gets an answer: the soonest that was declared for the place or
 * the plan they speak of, and never later than in calm times. Nobody is turned away because it cannot be read.
 */
@Component
class PromisedDays implements AnswerPromise {

    private final Crises crises;
    private final Concern concern;

    PromisedDays(MongoDatabase database) {
        crises = new Crises(database);
        concern = new Concern(database);
    }

    @Override
    public LocalDate answerDue(About about, LocalDate day) {
        try {
            return day.plusDays(days(about, day));
        } catch (MongoException unreadable) {
            return day.plusDays(ORDINARY_DAYS);
        }
    }

    @QueryHandler
    Optional<LocalDate> answer(FindAnswerDay question) {
        return Optional.of(answerDue(question.about(), question.today()));
    }

    private int days(About about, LocalDate day) {
        var on = crises.on(day);
        if (on.isEmpty()) {
            return ORDINARY_DAYS;
        }
        return Math.min(
                ORDINARY_DAYS,
                on.stream()
                        .filter(crisis -> concern.of(crisis, about))
                        .mapToInt(CrisisPage::daysToAnswer)
                        .min()
                        .orElse(ORDINARY_DAYS));
    }
}
