package org.waymark.query.coalition;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionEvent;
import org.waymark.command.coalition.CoalitionEvent.CoalitionDescribed;
import org.waymark.command.coalition.CoalitionEvent.CoalitionEnded;
import org.waymark.command.coalition.CoalitionEvent.CoalitionFormed;
import org.waymark.command.coalition.CoalitionEvent.MemberJoined;
import org.waymark.command.coalition.CoalitionEvent.MemberLeft;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.query.Pages;
import org.waymark.query.coalition.CoalitionPage.End;
import org.waymark.query.coalition.CoalitionPage.Member;
import org.waymark.query.coalition.CoalitionPage.Revision;

/** A page for each coalition from its forming on, with everybody who ever was a member; it never vanishes. */
@Component
@ProcessingGroup("coalition")
class CoalitionProjection {

    private static final Comparator<CoalitionPage> IN_ORDER = Comparator.comparing(
                    (CoalitionPage page) -> page.end() != null)
            .thenComparing(page -> page.coalition().value());

    private final Pages<CoalitionPage> pages;

    CoalitionProjection(MongoDatabase database) {
        pages = new Pages<>(database, "coalition_1", CoalitionPage.class);
    }

    @EventHandler
    void on(CoalitionEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case CoalitionFormed formed ->
                pages.put(formed.coalition(), sequence, begun(formed.coalition(), formed.charter(), formed.on()));
            case CoalitionDescribed described ->
                pages.change(
                        described.coalition(),
                        sequence,
                        page -> page.saying(
                                described.charter(),
                                new Revision(page.charter(), LocalDate.ofInstant(at, UTC), described.reason())));
            case MemberJoined joined ->
                pages.change(
                        joined.coalition(),
                        sequence,
                        page -> page.with(new Member(joined.member(), joined.on(), null)));
            case MemberLeft left ->
                pages.change(left.coalition(), sequence, page -> page.without(left.member(), left.on()));
            case CoalitionEnded ended ->
                pages.change(ended.coalition(), sequence, page -> page.over(new End(ended.on(), ended.reason())));
        }
    }

    private static CoalitionPage begun(CoalitionId coalition, Charter charter, LocalDate on) {
        var convenor = new Member(charter.convenor(), on, null);
        return new CoalitionPage(coalition, charter, on, List.of(convenor), List.of(), null);
    }

    @QueryHandler
    Optional<CoalitionPage> answer(FindCoalition question) {
        return pages.find(question.coalition());
    }

    @QueryHandler
    List<CoalitionPage> answer(FindCoalitions question) {
        return pages.all().stream().sorted(IN_ORDER).toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
