package org.waymark.query.commitment;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.commitment.CommitmentEvent;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;
import org.waymark.query.commitment.CommitmentPage.Step;

/** The catalogue: a page for each commitment from its adding on, which stays when it is retired. */
@Component
@ProcessingGroup("commitment")
class CommitmentProjection {

    private final Pages<CommitmentPage> pages;
    private final Commitments commitments;

    CommitmentProjection(MongoDatabase database) {
        pages = Commitments.pages(database);
        commitments = new Commitments(database);
    }

    @EventHandler
    void on(CommitmentEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case CommitmentAdded added ->
                pages.put(
                        added.commitment(),
                        sequence,
                        new CommitmentPage(
                                added.commitment(),
                                1,
                                added.clause(),
                                false,
                                List.of(step(added, at, null, added.by()))));
            case CommitmentCorrected corrected ->
                pages.change(
                        corrected.commitment(),
                        sequence,
                        page -> new CommitmentPage(
                                page.commitment(),
                                corrected.revision(),
                                corrected.clause(),
                                page.retired(),
                                and(page, step(corrected, at, corrected.reason(), corrected.by()))));
            case CommitmentRetired retired ->
                pages.change(
                        retired.commitment(),
                        sequence,
                        page -> new CommitmentPage(
                                page.commitment(),
                                page.revision(),
                                page.clause(),
                                true,
                                and(page, step(retired, at, retired.reason(), retired.by()))));
        }
    }

    @QueryHandler
    Optional<CommitmentPage> answer(FindCommitment question) {
        return pages.find(question.commitment());
    }

    @QueryHandler
    List<CommitmentPage> answer(FindCommitments question) {
        return commitments.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static Step step(CommitmentEvent event, Instant at, @Nullable String reason, ParticipantId by) {
        return new Step(StoredNames.of(event), at, reason, by);
    }

    private static List<Step> and(CommitmentPage page, Step step) {
        return Stream.concat(page.steps().stream(), Stream.of(step)).toList();
    }
}
