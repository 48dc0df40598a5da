package org.waymark.query.standing;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.waymark.command.standing.DivergenceId;
import org.waymark.query.Pages;

/** Everything that was said about one divergence, oldest first. */
record Explanations(DivergenceId divergence, List<Explained> said) {

    static final String INDICATOR = Pages.PAGE + ".divergence.indicator";

    static Pages<Explanations> pages(MongoDatabase database) {
        return new Pages<>(database, "divergence_1", Explanations.class, INDICATOR);
    }
}
