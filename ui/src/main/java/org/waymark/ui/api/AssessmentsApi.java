package org.waymark.ui.api;

import java.math.BigDecimal;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.AssessmentCommand.ChooseMethod;
import org.waymark.command.assessment.AssessmentId;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.FindAssessments;
import org.waymark.query.progress.FindMethod;
import org.waymark.query.progress.MethodPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.AssessmentAnswer.ChoiceAnswer;
import org.waymark.ui.api.AssessmentAnswer.ReplayAnswer;
import org.waymark.ui.api.Sending.ActDone;
import org.waymark.ui.words.Texts;
import tools.jackson.databind.node.ObjectNode;

/** By which method strategies are assessed, and what would flip under another. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentsApi {

    private final Desk desk;
    private final Sending sending;
    private final Texts texts;

    AssessmentsApi(Desk desk, Sending sending, Texts texts) {
        this.desk = desk;
        this.sending = sending;
        this.texts = texts;
    }

    /** A method to choose, its thresholds as published where they are left out, and why. */
    record Choosing(
            String method,
            @Nullable BigDecimal onTrack,
            @Nullable BigDecimal atRisk,
            String reason) {}

    /**
     * Every measure as it was assessed, and as it would be by another method or other thresholds.
     *
     * @param method to try; the one that held where it is left out
     * @param onTrack share from which on a measure is on track, for example 0.95; as published where it is left out
     * @param atRisk share from which on it is at risk
     * @param asof as known at the end of this day
     */
    @GetMapping
    ReplayAnswer replay(
            @RequestParam String strategy,
            @RequestParam @Nullable String method,
            @RequestParam @Nullable BigDecimal onTrack,
            @RequestParam @Nullable BigDecimal atRisk,
            @RequestParam @Nullable String asof,
            Locale language) {
        var day = asof == null ? null : Days.read("asof", asof);
        var under = method == null && onTrack == null && atRisk == null ? null : read(method, onTrack, atRisk);
        if (under != null && !under.isSensible()) {
            throw new UnreadableField(
                    "onTrack",
                    "A word could never be said with these thresholds.",
                    "Write 0 < atRisk < onTrack <= 10.");
        }
        return desk.find(
                        new FindAssessments(new StrategyId(strategy), under, day), AssessmentReplay.class, Desk.ANYBODY)
                .map(found -> ReplayAnswer.of(found, day, texts.of(language.getLanguage())))
                .orElseThrow(() -> new NotThere("strategy", strategy));
    }

    /** The methods that were chosen for a strategy, the latest first. */
    @GetMapping("/{strategy}/methods")
    List<ChoiceAnswer> methods(@PathVariable String strategy) {
        return desk
                .find(new FindMethod(adopted(strategy)), MethodPage.class, Desk.ANYBODY)
                .orElseThrow()
                .choices()
                .reversed()
                .stream()
                .map(ChoiceAnswer::of)
                .toList();
    }

    /** Assesses a strategy by another method from now on. */
    @PostMapping("/{strategy}/methods")
    ActDone choose(@PathVariable String strategy, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Choosing.class, body);
        var says = read(row.method(), row.onTrack(), row.atRisk());
        var id = new AssessmentId(adopted(strategy));
        return sending.send(
                strategy,
                "choose-method",
                body,
                caller,
                (by, _) -> new ChooseMethod(id, says, row.reason(), by.participant()));
    }

    private StrategyId adopted(String id) {
        return desk.find(new FindStrategy(new StrategyId(id), Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY)
                .map(StrategyPage::strategy)
                .orElseThrow(() -> new NotThere("strategy", id));
    }

    private static Assessing read(@Nullable String method, @Nullable BigDecimal onTrack, @Nullable BigDecimal atRisk) {
        var usual = Optional.ofNullable(method)
                .map(label -> MethodKind.labelled(label)
                        .orElseThrow(() -> new UnreadableField(
                                "method",
                                "'" + label + "' is not a method.",
                                "Write one of "
                                        + Arrays.stream(MethodKind.values())
                                                .map(MethodKind::label)
                                                .toList()
                                        + ".")))
                .map(MethodKind::usual)
                .orElse(Assessing.USUAL);
        return new Assessing(
                usual.method(), onTrack == null ? usual.onTrack() : onTrack, atRisk == null ? usual.atRisk() : atRisk);
    }
}
