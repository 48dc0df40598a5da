package org.waymark.ui.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.query.integrity.FindIntegrity;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.Desk;
import org.waymark.ui.Silence;
import org.waymark.ui.words.Texts;

/** How those who spoke were answered. Counts of few are withheld. */
@RestController
@RequestMapping("/api/v1/integrity")
class IntegrityApi {

    private final Desk desk;
    private final Texts texts;
    private final Clock clock;

    IntegrityApi(Desk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who is not heard: places, kinds of people, languages, organisations. */
    @GetMapping("/silence")
    Silence silence() {
        var organisations = desk.list(new FindOrganisations(), OrganisationPage.class, Desk.ANYBODY);
        var rounds = desk.list(new FindConsultations(), ConsultationPage.class, Desk.ANYBODY);
        return Silence.of(all(null, null), texts.languages(), organisations, rounds, LocalDate.now(clock));
    }

    @GetMapping
    Integrity all(@RequestParam @Nullable String strategy, @RequestParam @Nullable String asof) {
        var day = asof == null ? LocalDate.now(clock) : Days.read("asof", asof);
        var question = new FindIntegrity(strategy == null ? null : new StrategyId(strategy), day);
        return desk.find(question, Integrity.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("integrity", String.valueOf(strategy)));
    }
}
