package org.waymark.query.disclosure;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.disclosure.PolicyEvent;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.query.Pages;

/** A page for each data set from the first word on how it is guarded; it never vanishes. */
@Component
@ProcessingGroup("disclosure-policies")
class PolicyProjection {

    private final Pages<PolicyPage> pages;
    private final Policies policies;

    PolicyProjection(MongoDatabase database) {
        pages = Policies.pages(database);
        policies = new Policies(database);
    }

    @EventHandler
    void on(PolicyEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case DataSetGuarded guarded ->
                pages.put(
                        guarded.policy(),
                        sequence,
                        new PolicyPage(guarded.policy().indicator(), guarded.guarding(), guarded.reason(), at));
        }
    }

    @QueryHandler
    List<PolicyPage> answer(FindPolicies question) {
        return policies.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
