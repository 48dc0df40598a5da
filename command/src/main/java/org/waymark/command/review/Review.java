package org.waymark.command.review;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.review.ReviewRefusal.CHANGE_MISSING;
import static org.waymark.command.review.ReviewRefusal.COUNTS_WRONG;
import static org.waymark.command.review.ReviewRefusal.DAY_TO_COME;
import static org.waymark.command.review.ReviewRefusal.MILESTONE_MISSING;
import static org.waymark.command.review.ReviewRefusal.NAME_TAKEN;
import static org.waymark.command.review.ReviewRefusal.NOTHING_CHANGED;
import static org.waymark.command.review.ReviewRefusal.NOTHING_FOUND;
import static org.waymark.command.review.ReviewRefusal.NOT_PUBLISHED;
import static org.waymark.command.review.ReviewRefusal.NOWHERE;
import static org.waymark.command.review.ReviewRefusal.NO_MEETING;
import static org.waymark.command.review.ReviewRefusal.NO_SUCH_PASSAGE;
import static org.waymark.command.review.ReviewRefusal.NO_SUCH_RECOMMENDATION;
import static org.waymark.command.review.ReviewRefusal.OWNER_MISSING;
import static org.waymark.command.review.ReviewRefusal.PUBLISHED_ALREADY;
import static org.waymark.command.review.ReviewRefusal.REASON_MISSING;
import static org.waymark.command.review.ReviewRefusal.ROUND_MISSING;
import static org.waymark.command.review.ReviewRefusal.TAKEAWAY_MISSING;
import static org.waymark.command.review.ReviewRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.review.ReviewCommand.CorrectPassage;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.command.review.ReviewCommand.EntrustReview;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewCommand.WithdrawReview;
import org.waymark.command.review.ReviewEvent.AttendanceCounted;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.FollowUpReported;
import org.waymark.command.review.ReviewEvent.PassageCorrected;
import org.waymark.command.review.ReviewEvent.RecommendationMade;
import org.waymark.command.review.ReviewEvent.ReviewEntrusted;
import org.waymark.command.review.ReviewEvent.ReviewPublished;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewEvent.ReviewWithdrawn;
import org.waymark.command.strategy.StrategyId;

/**
 * One look back at a strategy: what was found, what is recommended, and how far that has come.
 *
 * <p>It is a stream of its own because those who follow a recommendation up wait neither for planners nor for other
 * reviews. What was published is never edited: corrections and follow-ups add to it.
 */
@Aggregate
class Review {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ReviewId id;

    private @Nullable StrategyId strategy;
    private @Nullable Remit asked;
    private @Nullable Remit remit;
    private final Map<Passage.Kind, Integer> said = new EnumMap<>(Passage.Kind.class);
    private boolean published;
    private boolean withdrawn;

    private Review() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ScheduleReview command) {
        Refused.when(command.remit().lacksItsMilestone(), MILESTONE_MISSING);
        Refused.when(command.remit().lacksItsRound(), ROUND_MISSING);
        if (asked == null) {
            apply(new ReviewScheduled(command.review(), command.strategy(), command.remit(), command.by()));
        } else {
            Refused.when(!command.remit().equals(asked) || !command.strategy().equals(strategy), NAME_TAKEN);
        }
    }

    @CommandHandler
    void handle(EntrustReview command) {
        admitWriting();
        var now = remit();
        Refused.when(now.entrusted(command.lead(), command.due()).equals(now), NOTHING_CHANGED);
        apply(new ReviewEntrusted(command.review(), command.lead(), command.due(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(CountAttendance command) {
        admitWriting();
        Refused.when(remit().occasion() != Occasion.MEETING, NO_MEETING);
        Refused.when(!command.attendance().addsUp(), COUNTS_WRONG);
        apply(new AttendanceCounted(command.review(), command.attendance(), command.by()));
    }

    @CommandHandler
    void handle(RecordFinding command) {
        admitWriting();
        apply(new FindingRecorded(command.review(), said(Passage.Kind.FINDING) + 1, command.finding(), command.by()));
    }

    @CommandHandler
    void handle(Recommend command) {
        admitWriting();
        Refused.when(!command.recommendation().hasOneOwner(), OWNER_MISSING);
        apply(new RecommendationMade(
                command.review(), said(Passage.Kind.RECOMMENDATION) + 1, command.recommendation(), command.by()));
    }

    @CommandHandler
    void handle(PublishReview command, Clock clock) {
        admitWriting();
        Refused.when(said(Passage.Kind.FINDING) == 0, NOTHING_FOUND);
        Refused.when(command.takeaways().isEmpty(), TAKEAWAY_MISSING);
        Refused.when(isToCome(command.publishedOn(), clock), DAY_TO_COME);
        apply(new ReviewPublished(command.review(), command.takeaways(), command.publishedOn(), command.by()));
    }

    @CommandHandler
    void handle(ReportFollowUp command, Clock clock) {
        var followUp = command.followUp();
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!published, NOT_PUBLISHED);
        Refused.when(!has(new Passage(Passage.Kind.RECOMMENDATION, command.recommendation())), NO_SUCH_RECOMMENDATION);
        Refused.when(followUp.lacksWhatChanged(), CHANGE_MISSING);
        Refused.when(followUp.lacksItsReason(), REASON_MISSING);
        Refused.when(followUp.pointsNowhere(), NOWHERE);
        Refused.when(isToCome(followUp.since(), clock), DAY_TO_COME);
        apply(new FollowUpReported(command.review(), command.recommendation(), followUp, command.by()));
    }

    @CommandHandler
    void handle(CorrectPassage command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!has(command.passage()), NO_SUCH_PASSAGE);
        apply(new PassageCorrected(
                command.review(), command.passage(), command.words(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawReview command) {
        Refused.when(withdrawn, WITHDRAWN);
        apply(new ReviewWithdrawn(command.review(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        switch (event) {
            case ReviewScheduled scheduled -> {
                id = scheduled.review();
                strategy = scheduled.strategy();
                asked = scheduled.remit();
                remit = scheduled.remit();
            }
            case ReviewEntrusted entrusted -> remit = remit().entrusted(entrusted.lead(), entrusted.due());
            case AttendanceCounted _, FollowUpReported _, PassageCorrected _ -> {}
            case FindingRecorded found -> said.put(Passage.Kind.FINDING, found.number());
            case RecommendationMade made -> said.put(Passage.Kind.RECOMMENDATION, made.number());
            case ReviewPublished done -> {
                published = true;
                said.put(Passage.Kind.TAKEAWAY, done.takeaways().size());
            }
            case ReviewWithdrawn _ -> withdrawn = true;
        }
    }

    private void admitWriting() {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(published, PUBLISHED_ALREADY);
    }

    private Remit remit() {
        return requireNonNull(remit);
    }

    private int said(Passage.Kind kind) {
        return said.getOrDefault(kind, 0);
    }

    private boolean has(Passage passage) {
        return passage.number() >= 1 && passage.number() <= said(passage.kind());
    }

    private static boolean isToCome(@Nullable LocalDate day, Clock clock) {
        return day != null && day.isAfter(LocalDate.now(clock));
    }
}
