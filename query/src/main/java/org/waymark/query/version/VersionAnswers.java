package org.waymark.query.version;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what the plan said when. */
@Component
class VersionAnswers {

    private final Versions versions;

    VersionAnswers(MongoDatabase database) {
        versions = new Versions(database);
    }

    @QueryHandler
    List<VersionPage> answer(FindVersions question) {
        return versions.of(question.strategy()).stream().map(Versions::page).toList();
    }

    @QueryHandler
    Optional<VersionPage> answer(FindPlanAsOf question) {
        return versions.asOf(question.strategy(), question.day());
    }
}
