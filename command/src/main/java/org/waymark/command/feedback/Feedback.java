package org.waymark.command.feedback;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.feedback.FeedbackRefusal.CONSENT_MISSING;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_PUBLISHED;
import static org.waymark.command.feedback.FeedbackRefusal.NOT_YOURS;
import static org.waymark.command.feedback.FeedbackRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.FeedbackCommand.AddMessage;
import org.waymark.command.feedback.FeedbackCommand.Appeal;
import org.waymark.command.feedback.FeedbackCommand.DecideAppeal;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.TranslateFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackCommand.WriteBack;
import org.waymark.command.feedback.FeedbackEvent.AppealDecided;
import org.waymark.command.feedback.FeedbackEvent.AppealMade;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackFlagged;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
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
    private @Nullable Decided decided;
    private boolean withdrawn;
    private final Set<Flag> flags = new HashSet<>();

    private Feedback() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GiveFeedback command, AnswerPromise promise, Clock clock) {
        Refused.when(id != null, FeedbackRefusal.ALREADY_GIVEN);
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
                command.circumstances(),
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
    void handle(FlagFeedback command, Clock clock) {
        released();
        if (!flags.contains(new Flag(command.because(), command.by()))) {
            apply(new FeedbackFlagged(command.feedback(), command.because(), LocalDate.now(clock), command.by()));
        }
    }

    @CommandHandler
    void handle(JoinTheme command, Clock clock) {
        released();
        Refused.when(command.theme().equals(theme), FeedbackRefusal.ALREADY_JOINED);
        apply(new ThemeJoined(command.feedback(), command.theme(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(TranslateFeedback command, Clock clock) {
        released();
        var today = LocalDate.now(clock);
        apply(new FeedbackTranslated(
                command.feedback(), command.language(), command.words(), command.machine(), today, command.by()));
    }

    @CommandHandler
    void handle(WithdrawFeedback command, Clock clock) {
        Refused.when(!command.receipt().equals(receipt), NOT_YOURS);
        if (!withdrawn) {
            apply(new FeedbackWithdrawn(command.feedback(), LocalDate.now(clock), command.by()));
        }
    }

    @CommandHandler
    void handle(AddMessage command, Clock clock) {
        byAuthor(command.receipt());
        apply(new MessageAdded(command.feedback(), command.text(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(WriteBack command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        apply(new AuthorWrittenTo(command.feedback(), command.text(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(Appeal command, Clock clock) {
        byAuthor(command.receipt());
        if (decided == null || !decided.cut()) {
            throw Refused.because(FeedbackRefusal.NOTHING_TO_APPEAL);
        }
        Refused.when(decided.appealed(), FeedbackRefusal.ALREADY_APPEALED);
        apply(new AppealMade(command.feedback(), command.reason(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(DecideAppeal command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        if (decided == null || !decided.waits()) {
            throw Refused.because(FeedbackRefusal.NO_APPEAL);
        }
        Refused.when(decided.by().equals(command.by()), FeedbackRefusal.OWN_DECISION);
        apply(new AppealDecided(
                command.feedback(), command.granted(), command.statement(), LocalDate.now(clock), command.by()));
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        switch (event) {
            case FeedbackGiven given -> {
                id = given.feedback();
                receipt = given.receipt();
            }
            case FeedbackPublished shown -> {
                published = true;
                flags.clear();
                decided = new Decided(shown.by(), shown.redacted(), false, false);
            }
            case FeedbackWithheld hidden -> {
                published = false;
                flags.clear();
                decided = new Decided(hidden.by(), true, false, false);
            }
            case FeedbackFlagged flagged -> flags.add(new Flag(flagged.because(), flagged.by()));
            case ThemeJoined joined -> theme = joined.theme();
            case FeedbackWithdrawn _ -> withdrawn = true;
            case AppealMade _ -> decided = Decided.appealed(decided, true);
            case AppealDecided answered -> decided = answered.granted() ? null : Decided.appealed(decided, false);
            case FeedbackTranslated _, MessageAdded _, AuthorWrittenTo _ -> {}
        }
    }

    private void undecided() {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(decided != null && flags.isEmpty(), FeedbackRefusal.ALREADY_DECIDED);
    }

    private void released() {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!published, NOT_PUBLISHED);
    }

    private void byAuthor(ReceiptTag tag) {
        Refused.when(!tag.equals(receipt), NOT_YOURS);
        Refused.when(withdrawn, WITHDRAWN);
    }
}
