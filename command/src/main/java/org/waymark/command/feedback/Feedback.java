package org.waymark.command.feedback;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_DECIDED;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_GIVEN;
import static org.waymark.command.feedback.FeedbackRefusal.ALREADY_JOINED;
import static org.waymark.command.feedback.FeedbackRefusal.CONSENT_MISSING;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_PUBLISHED;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_YOURS;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.theme.ThemeId;

/** One voice. Its words are sealed before they come here; only their author, by receipt, can take them back. */
@Aggregate
class Feedback {

    @AggregateIdentifier
    private @Nullable FeedbackId id;

    private @Nullable ReceiptTag receipt;
    private @Nullable ThemeId theme;
    private boolean published;
    private boolean withheld;
    private boolean withdrawn;

    private Feedback() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GiveFeedback command, AnswerPromise promise, Clock clock) {
        Refused.when(id != null, ALREADY_GIVEN);
        Refused.when(!command.by().equals(ParticipantId.PUBLIC) && command.consent() == null, CONSENT_MISSING);
        var today = LocalDate.now(clock);
        apply(new FeedbackGiven(
                command.feedback(),
                command.about(),
                command.perspective(),
                command.language(),
                command.text(),
                command.receipt(),
                command.consent(),
                today,
                promise.answerDue(command.about(), today),
                command.by()));
    }

    @CommandHandler
    void handle(PublishFeedback command, Clock clock) {
        undecided();
        apply(new FeedbackPublished(
                command.feedback(), command.shown(), command.redacted(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(WithholdFeedback command, Clock clock) {
        undecided();
        apply(new FeedbackWithheld(
                command.feedback(), command.reason(), command.statement(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(JoinTheme command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!published, NOT_PUBLISHED);
        Refused.when(command.theme().equals(theme), ALREADY_JOINED);
        apply(new ThemeJoined(command.feedback(), command.theme(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(WithdrawFeedback command, Clock clock) {
        Refused.when(!command.receipt().equals(receipt), NOT_YOURS);
        if (!withdrawn) {
            apply(new FeedbackWithdrawn(command.feedback(), LocalDate.now(clock), command.by()));
        }
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        switch (event) {
            case FeedbackGiven given -> {
                id = given.feedback();
                receipt = given.receipt();
            }
            case FeedbackPublished _ -> published = true;
            case FeedbackWithheld _ -> withheld = true;
            case ThemeJoined joined -> theme = joined.theme();
            case FeedbackWithdrawn _ -> withdrawn = true;
        }
    }

    private void undecided() {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(published || withheld, ALREADY_DECIDED);
    }
}
