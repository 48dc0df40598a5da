package org.waymark.ui.site;

import static org.waymark.ui.Desk.ANYBODY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.domain.DomainId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultation;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.query.consultation.FindConsultedText;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.feedback.FindRoundVoices;
import org.waymark.query.feedback.RoundVoices;
import org.waymark.query.review.FindPublicReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;

/** What anybody may read about rounds of consultation, asked at the desk. */
@Component
class Consulted {

    private final Desk desk;
    private final Clock clock;

    Consulted(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All rounds, the latest first. */
    List<ConsultationPage> rounds() {
        return desk.list(new FindConsultations(), ConsultationPage.class, ANYBODY);
    }

    /** The round of this address; nothing where there is none. */
    Optional<ConsultationPage> round(String address) {
        return id(address).flatMap(id -> desk.find(new FindConsultation(id), ConsultationPage.class, ANYBODY));
    }

    /** The plan as it was laid out in a round. */
    Optional<StrategyPage> text(ConsultationId consultation) {
        return desk.find(new FindConsultedText(consultation), StrategyPage.class, ANYBODY);
    }

    Optional<RoundVoices> voices(ConsultationId consultation) {
        return desk.find(new FindRoundVoices(consultation, today()), RoundVoices.class, ANYBODY);
    }

    /** Meetings of a round and what was found in it. */
    List<ReviewPage> reviews(ConsultationId consultation) {
        return desk.list(new FindPublicReviews(consultation.strategy()), ReviewPage.class, ANYBODY).stream()
                .filter(page -> consultation.equals(page.remit().round()))
                .toList();
    }

    /** The names of the subjects under which something is found. */
    List<DomainName> subjects(List<DomainId> subjects) {
        return desk.list(new FindDomains(), DomainName.class, ANYBODY).stream()
                .filter(domain -> subjects.contains(domain.domain()))
                .toList();
    }

    private static Optional<ConsultationId> id(String address) {
        return Stream.of(address)
                .filter(one -> one.matches("[A-Za-z0-9._-]+~[1-9][0-9]{0,3}"))
                .map(ConsultationId::new)
                .findFirst();
    }
}
