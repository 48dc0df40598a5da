package org.waymark.infra.unreviewed;

import static org.waymark.command.AccessRefusal.REVIEW_IS_ON;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_REVIEW;
import static org.waymark.command.reporting.ReportingRefusal.OWN_VALUE;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.query.standing.FindOversight;
import org.waymark.query.standing.FindReviewSwitch;
import org.waymark.query.standing.OversightPage;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/**
 * Accepts what came in since its review was switched off, in the name of the planner who did so. What waited before,
 * what was withdrawn, and what that planner reported goes on waiting for a second person. Each acceptance has a key
 * made of the value, so that looking again, here or on another machine, accepts none twice.
 */
@Component
class ArrivedValues {

    private static final Account ITSELF = new Account(ParticipantId.SERVICE, Set.of(Role.PLANNER), null);
    private static final List<Refusal> LEFT_WAITING = List.of(OWN_VALUE, NOTHING_TO_REVIEW, REVIEW_IS_ON);

    private final Desk desk;

    ArrivedValues(Desk desk) {
        this.desk = desk;
    }

    /** Looks through everything that waits. */
    void accept() {
        desk.see();
        var off = desk.list(new FindOversight(null), OversightPage.class, ITSELF).stream()
                .filter(page -> !page.off().isEmpty())
                .map(OversightPage::indicator)
                .toList();
        if (off.isEmpty()) {
            return;
        }
        desk.list(new FindReviewQueue(), AwaitingReview.class, ITSELF).stream()
                .filter(waiting -> off.contains(waiting.series().indicator()))
                .filter(waiting -> waiting.question() == null && waiting.withdrawn() == null)
                .forEach(this::accept);
    }

    private void accept(AwaitingReview waiting) {
        desk.find(new FindReviewSwitch(waiting.series()), Switch.class, ITSELF)
                .filter(off -> !waiting.reportedAt().isBefore(off.at())
                        && !waiting.reportedBy().equals(off.by()))
                .ifPresent(off -> accept(waiting, off));
    }

    private void accept(AwaitingReview waiting, Switch off) {
        var key = "unreviewed:" + waiting.series() + ":" + waiting.period() + ":" + waiting.reportedAt();
        var planner = new Account(off.by(), Set.of(Role.PLANNER), null);
        try {
            desk.send(
                    new AcceptWithoutReview(waiting.series(), waiting.period(), off.reason(), off.by()), planner, key);
        } catch (CommandExecutionException refused) {
            // somebody looked at it meanwhile, or review was switched on again
            var refusal = Refused.in(refused);
            if (refusal == null || !LEFT_WAITING.contains(refusal)) {
                throw refused;
            }
        }
    }
}
