package org.waymark.command.practice;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.practice.PracticeRefusal.CODE_TAKEN;
import static org.waymark.command.practice.PracticeRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.practice.PracticeRefusal.COUNTRY_UNREADABLE;
import static org.waymark.command.practice.PracticeRefusal.EVIDENCE_MISSING;
import static org.waymark.command.practice.PracticeRefusal.LINKED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.LINK_UNREADABLE;
import static org.waymark.command.practice.PracticeRefusal.NOTHING_CORRECTED;
import static org.waymark.command.practice.PracticeRefusal.NOT_LINKED;
import static org.waymark.command.practice.PracticeRefusal.PUBLISHED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.REASON_MISSING;
import static org.waymark.command.practice.PracticeRefusal.RECOGNISED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.RECOGNISED_TOO_EARLY;
import static org.waymark.command.practice.PracticeRefusal.WITHDRAWN;

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
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.practice.PracticeCommand.CorrectPractice;
import org.waymark.command.practice.PracticeCommand.LinkToGoal;
import org.waymark.command.practice.PracticeCommand.PublishPractice;
import org.waymark.command.practice.PracticeCommand.RecogniseAchievement;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeCommand.UnlinkFromGoal;
import org.waymark.command.practice.PracticeCommand.WithdrawPractice;
import org.waymark.command.practice.PracticeEvent.AchievementRecognised;
import org.waymark.command.practice.PracticeEvent.GoalLinked;
import org.waymark.command.practice.PracticeEvent.GoalUnlinked;
import org.waymark.command.practice.PracticeEvent.PracticeCorrected;
import org.waymark.command.practice.PracticeEvent.PracticePublished;
import org.waymark.command.practice.PracticeEvent.PracticeRecorded;
import org.waymark.command.practice.PracticeEvent.PracticeWithdrawn;

/**
 * One thing that was tried somewhere. It is a stream of its own because each is told, doubted and corrected by itself.
 */
@Aggregate
class Practice {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PracticeId id;

    private @Nullable Experience experience;
    private int revision;
    private boolean published;
    private boolean withdrawn;
    private final Set<GoalLink> goals = new HashSet<>();
    private final Set<Recognition> recognitions = new HashSet<>();

    private Practice() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordPractice command) {
        check(command.experience());
        if (experience == null) {
            apply(new PracticeRecorded(command.practice(), command.experience(), command.by()));
        } else {
            Refused.when(!experience.equals(command.experience()), CODE_TAKEN);
        }
    }

    @CommandHandler
    void handle(CorrectPractice command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        check(command.experience());
        Refused.when(command.revision() != revision, CORRECTED_MEANWHILE);
        Refused.when(command.experience().equals(experience), NOTHING_CORRECTED);
        apply(new PracticeCorrected(
                command.practice(), revision + 1, command.experience(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(LinkToGoal command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(goals.contains(command.goal()), LINKED_ALREADY);
        apply(new GoalLinked(command.practice(), command.goal(), command.by()));
    }

    @CommandHandler
    void handle(UnlinkFromGoal command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!goals.contains(command.goal()), NOT_LINKED);
        apply(new GoalUnlinked(command.practice(), command.goal(), command.by()));
    }

    @CommandHandler
    void handle(RecogniseAchievement command, Clock clock) {
        var recognition = command.recognition();
        var source = recognition.sourceUrl();
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(source != null && !Links.lead(source), LINK_UNREADABLE);
        Refused.when(recognition.on().isAfter(LocalDate.now(clock)), RECOGNISED_TOO_EARLY);
        Refused.when(recognitions.contains(recognition), RECOGNISED_ALREADY);
        apply(new AchievementRecognised(command.practice(), recognition, command.by()));
    }

    @CommandHandler
    void handle(PublishPractice command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(published, PUBLISHED_ALREADY);
        apply(new PracticePublished(command.practice(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawPractice command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new PracticeWithdrawn(command.practice(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(PracticeEvent event) {
        switch (event) {
            case PracticeRecorded recorded -> {
                id = recorded.practice();
                experience = recorded.experience();
                revision = 1;
            }
            case PracticeCorrected corrected -> {
                experience = corrected.experience();
                revision = corrected.revision();
            }
            case GoalLinked linked -> goals.add(linked.goal());
            case GoalUnlinked unlinked -> goals.remove(unlinked.goal());
            case AchievementRecognised recognised -> recognitions.add(recognised.recognition());
            case PracticePublished _ -> published = true;
            case PracticeWithdrawn _ -> withdrawn = true;
        }
    }

    private static void check(Experience told) {
        Refused.when(!told.namesItsCountry(), COUNTRY_UNREADABLE);
        Refused.when(told.evidence().isEmpty(), EVIDENCE_MISSING);
        Refused.when(!Links.lead(told.evidence()), LINK_UNREADABLE);
    }
}
