package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.consultation.ConsultationCommand;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultation;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.query.consultation.FindConsultedText;
import org.waymark.query.feedback.FindRoundVoices;
import org.waymark.query.feedback.RoundVoices;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rounds of consultation. One act a request: {@code POST /api/v1/consultations/{id}/take-position} with the fields of
 * the command; likewise {@code describe-consultation} and {@code respond-to-consultation}. Rounds are called and moved
 * at the strategy, voices are given at {@code /api/v1/feedback} with {@code round}.
 */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationsApi {

    private static final Map<String, Class<? extends ConsultationCommand>> ACTS = Arrays.stream(
                    ConsultationCommand.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Acts::name, act -> act.asSubclass(ConsultationCommand.class)));

    private final Desk desk;
    private final Sending sending;
    private final Clock clock;

    ConsultationsApi(Desk desk, Sending sending, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.clock = clock;
    }

    /** A round with how many spoke in it; null where that is withheld. */
    record Answer(
            @JsonUnwrapped ConsultationPage page, @Nullable Counted voices) {}

    /** How many spoke until a day. */
    record Counted(
            LocalDate until, @Nullable Long all, List<RoundVoices.Row> perspectives, List<RoundVoices.Row> languages) {}

    @GetMapping
    List<ConsultationPage> all() {
        return desk.list(new FindConsultations(), ConsultationPage.class, Desk.ANYBODY);
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable String id) {
        var consultation = consultation(id);
        var voices = desk.find(new FindRoundVoices(consultation, LocalDate.now(clock)), RoundVoices.class, Desk.ANYBODY)
                .map(said -> new Counted(said.until(), said.all(), said.perspectives(), said.languages()));
        return desk.find(new FindConsultation(consultation), ConsultationPage.class, Desk.ANYBODY)
                .map(page -> new Answer(page, voices.orElse(null)))
                .orElseThrow(() -> new NotThere("consultation", id));
    }

    /** The plan as it was laid out in the round. */
    @GetMapping("/{id}/text")
    PlanAnswer text(@PathVariable String id, Locale language) {
        return desk.find(new FindConsultedText(consultation(id)), StrategyPage.class, Desk.ANYBODY)
                .map(page -> PlanAnswer.of(page, language.getLanguage()))
                .orElseThrow(() -> new NotThere("consultation", id));
    }

    @PostMapping("/{id}/{act}")
    ActDone act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var type = ACTS.get(act);
        if (type == null) {
            throw new NotThere("act", act);
        }
        var consultation = consultation(id).value();
        return sending.send(
                id,
                act,
                body,
                caller,
                (by, _) -> ActReader.read(type, body, "consultation", consultation, by.participant()));
    }

    private static ConsultationId consultation(String id) {
        try {
            return new ConsultationId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("consultation", id);
        }
    }
}
