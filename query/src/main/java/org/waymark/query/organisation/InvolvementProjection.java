package org.waymark.query.organisation;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.involvement.InvolvementEvent;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Part;
import org.waymark.query.Pages;
import org.waymark.query.organisation.DeclaredRole.Entry;

/**
 * A page for each organisation and strategy from the first declared role on, ended roles included; it never vanishes.
 */
@Component
@ProcessingGroup("involvement")
class InvolvementProjection {

    private final Pages<InvolvementPage> pages;
    private final Involvements involvements;

    InvolvementProjection(MongoDatabase database) {
        pages = Involvements.pages(database);
        involvements = new Involvements(database);
    }

    @EventHandler
    void on(InvolvementEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        var on = LocalDate.ofInstant(at, UTC);
        switch (event) {
            case RoleDeclared(var id, var part, var offer, var reason, var by) ->
                said(id, sequence, part, new Entry(offer, reason, on, by));
            case RoleEnded(var id, var part, var reason, var by) ->
                said(id, sequence, part, new Entry(null, reason, on, by));
        }
    }

    private void said(InvolvementId id, long sequence, Part part, Entry entry) {
        if (sequence == 0) {
            pages.put(id, sequence, InvolvementPage.of(id).with(part, entry));
        } else {
            pages.change(id, sequence, page -> page.with(part, entry));
        }
    }

    @QueryHandler
    List<DeclaredRole> answer(FindRoles question) {
        return involvements.standing(question.strategy(), question.situation(), question.asOf());
    }

    @QueryHandler
    List<DeclaredRole> answer(FindInvolvement question) {
        return involvements.all(question.strategy());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
