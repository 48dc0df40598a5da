package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactCommand.WithdrawFact;
import org.waymark.command.fact.FactId;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.fact.Telling;
import tools.jackson.databind.node.ObjectNode;

/** What is told beside figures: key messages, stories with consent, answers to myths, and what happened meanwhile. */
@RestController
@RequestMapping("/api/v1/facts")
class FactsApi {

    private final Desk desk;
    private final Sending sending;
    private final Facts facts;

    FactsApi(Desk desk, Sending sending, Facts facts) {
        this.desk = desk;
        this.sending = sending;
        this.facts = facts;
    }

    /** A fact with its story opened; {@code language} is that of the story. */
    record Answer(
            String fact,
            int revision,
            Kind kind,
            String strategy,
            @Nullable String goal,
            Words title,
            @Nullable Words text,
            @Nullable LocalDate day,
            List<String> sources,
            @Nullable String story,
            @Nullable String language,
            LocalDate on) {}

    /** A fact to tell. */
    record Recording(FactId fact, Telling telling) {}

    /** A fact to tell otherwise. */
    record Correction(int revision, Telling telling, String reason) {}

    /** Why it is told no longer. */
    record Withdrawal(String reason) {}

    @GetMapping
    List<Answer> all(@RequestParam @Nullable String strategy) {
        return desk.list(new FindFacts(), FactPage.class, Desk.ANYBODY).stream()
                .filter(page ->
                        strategy == null || page.content().strategy().value().equals(strategy))
                .map(this::answer)
                .toList();
    }

    /** Takes {@code fact} and {@code telling}. */
    @PostMapping
    ActDone tell(@RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Recording.class, body);
        return sending.send(
                row.fact().value(),
                "record-fact",
                body,
                caller,
                (by, _) -> facts.record(row.fact(), row.telling(), by.participant()));
    }

    /** Takes {@code revision}, {@code telling} and {@code reason}. */
    @PostMapping("/{id}/corrections")
    ActDone correct(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Correction.class, body);
        return sending.send(
                id,
                "correct-fact",
                body,
                caller,
                (by, _) -> facts.correct(page(id), row.revision(), row.telling(), row.reason(), by.participant()));
    }

    /** Takes {@code reason}. */
    @PostMapping("/{id}/withdrawals")
    ActDone withdraw(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var reason = ActReader.read(Withdrawal.class, body).reason();
        var page = page(id);
        var done = sending.send(
                id, "withdraw-fact", body, caller, (by, _) -> new WithdrawFact(page.fact(), reason, by.participant()));
        facts.forget(page);
        return done;
    }

    private FactPage page(String id) {
        return desk.list(new FindFacts(), FactPage.class, Desk.ANYBODY).stream()
                .filter(page -> page.fact().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("fact", id));
    }

    private Answer answer(FactPage page) {
        var content = page.content();
        var goal = content.goal();
        var story = content.story();
        return new Answer(
                page.fact().value(),
                page.revision(),
                content.kind(),
                content.strategy().value(),
                goal == null ? null : goal.value(),
                content.title(),
                content.text(),
                content.day(),
                content.sources(),
                facts.story(page).orElse(null),
                story == null ? null : story.language(),
                page.on());
    }
}
