package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Looks at values in their series when it is asked. */
@Component
class OddityAnswers {

    private final MongoDatabase database;

    OddityAnswers(MongoDatabase database) {
        this.database = database;
    }

    @QueryHandler
    List<Oddity> answer(FindOddities question) {
        return new Inspection(database)
                .look(question.series(), question.period(), question.value())
                .odd();
    }

    @QueryHandler
    List<ValueCheck> answer(FindChecks question) {
        var inspection = new Inspection(database);
        return question.candidates().stream()
                .map(one -> {
                    var seen = inspection.look(one.series(), one.period(), one.value());
                    return new ValueCheck(one.series(), one.period(), seen.odd(), seen.unchecked());
                })
                .toList();
    }
}
