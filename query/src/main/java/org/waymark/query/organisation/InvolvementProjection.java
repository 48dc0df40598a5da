package org.waymark.query.organisation;

import static com.mongodb.client.model.Filters.eq;
import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.involvement.InvolvementEvent;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Part;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;
import org.waymark.query.organisation.DeclaredRole.Entry;

/** A page for each organisation and strategy from the first declared role on, ended roles included; it never vanishes. */
@Component
@ProcessingGroup("involvement")
class InvolvementProjection {

    private static final Comparator<DeclaredRole> IN_ORDER = Comparator.comparing(InvolvementProjection::order);

    private final Pages<InvolvementPage> pages;

    InvolvementProjection(MongoDatabase database) {
        pages = new Pages<>(database, "involvement_1", InvolvementPage.class, "page.strategy");
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
        var asOf = question.asOf();
        return all(question.strategy())
                .flatMap(page -> asOf == null ? page.roles().stream() : page.asOf(asOf))
                .filter(role -> role.offer().isPresent())
                .filter(role -> question.situation() == null
                        || question.situation() == role.part().situation())
                .sorted(IN_ORDER)
                .toList();
    }

    @QueryHandler
    List<DeclaredRole> answer(FindInvolvement question) {
        return all(question.strategy())
                .flatMap(page -> page.roles().stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<InvolvementPage> all(StrategyId strategy) {
        return pages.where(eq("page.strategy", strategy.value())).stream();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static String order(DeclaredRole role) {
        var part = role.part();
        var place = part.place();
        return String.join(
                "\0",
                part.goal().value(),
                place == null ? "" : place.value(),
                String.valueOf(part.situation().ordinal()),
                String.valueOf(part.task().ordinal()),
                role.organisation().value());
    }
}
