package org.waymark.ui.site;

import static org.waymark.ui.Desk.ANYBODY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.feedback.About;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindAnswerDay;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.Returned;
import org.waymark.ui.Desk;

/** What anybody may read of crises, asked at the desk. */
@Component
class PublicCrises {

    private final Desk desk;
    private final Clock clock;

    PublicCrises(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What was declared, the latest first. */
    List<CrisisPage> all() {
        return desk.list(new FindCrises(null), CrisisPage.class, ANYBODY);
    }

    /** Those in force today. */
    List<CrisisPage> inForce() {
        var today = LocalDate.now(clock);
        return all().stream().filter(crisis -> crisis.isOn(today)).toList();
    }

    /** A crisis told again day by day; nothing where there is none of this name. */
    Optional<Replay> replay(String crisis, LocalDate today) {
        return all().stream()
                .map(CrisisPage::crisis)
                .filter(id -> id.value().equals(crisis))
                .findFirst()
                .flatMap(id -> desk.find(new FindReplay(id, today), Replay.class, ANYBODY));
    }

    /** What waited for the end of a crisis. */
    List<Returned> backlog(CrisisId crisis, LocalDate today) {
        return desk.list(new FindBacklog(crisis, null, today), Returned.class, ANYBODY);
    }

    /** The day by which an answer is promised to what is said today about this. */
    Optional<LocalDate> answerDay(About about, LocalDate today) {
        return desk.find(new FindAnswerDay(about, today), LocalDate.class, ANYBODY);
    }
}
