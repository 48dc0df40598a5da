package org.waymark.ui.api;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.PracticeCommand;
import org.waymark.command.practice.PracticeId;
import org.waymark.query.practice.FindPractice;
import org.waymark.query.practice.FindPractices;
import org.waymark.query.practice.FindPublishedPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/**
 * What worked elsewhere or failed. One act a request: {@code POST /api/v1/practices/{id}/record-practice} with the
 * fields of the command; likewise {@code correct-practice}, {@code link-to-goal}, {@code unlink-from-goal},
 * {@code recognise-achievement}, {@code publish-practice} and {@code withdraw-practice}.
 */
@RestController
@RequestMapping("/api/v1/practices")
class PracticesApi {

    private static final Map<String, Class<? extends PracticeCommand>> ACTS = Arrays.stream(
                    PracticeCommand.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Acts::name, act -> act.asSubclass(PracticeCommand.class)));

    private final Desk desk;
    private final Accounts accounts;

    PracticesApi(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * Published practices, withdrawn ones too; with {@code edition=draft} those that are not public yet, for staff.
     *
     * @param indicator only those that show by it
     * @param goal only those linked to it, written {@code strategy/goal}
     * @param country only those of it, by its code of two letters
     */
    @GetMapping
    List<PracticeAnswer> all(
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String goal,
            @RequestParam @Nullable String country,
            @RequestParam @Nullable String edition,
            @Nullable Principal caller) {
        var by = caller == null ? Desk.ANYBODY : account(caller);
        var question = "draft".equals(edition) ? new FindPractices() : new FindPublishedPractices();
        return desk.list(question, PracticePage.class, by).stream()
                .filter(page ->
                        indicator == null || page.experience().indicators().contains(new IndicatorId(indicator)))
                .filter(page -> country == null || page.experience().country().equalsIgnoreCase(country))
                .filter(page -> goal == null
                        || page.goals().stream()
                                .anyMatch(link -> goal.equals(link.strategy().value() + "/"
                                        + link.goal().value())))
                .map(PracticeAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    PracticeAnswer one(@PathVariable String id) {
        return desk.find(new FindPractice(practice(id)), PracticePage.class, Desk.ANYBODY)
                .map(PracticeAnswer::of)
                .orElseThrow(() -> new NotThere("practice", id));
    }

    @PostMapping("/{id}/{act}")
    Done act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var by = account(caller);
        var type = ACTS.get(act);
        if (type == null) {
            throw new NotThere("act", act);
        }
        var key = ActReader.key(body);
        var fields = body.deepCopy().put("practice", practice(id).value());
        fields.set("by", ActReader.tree(by.participant()));
        var command = ActReader.read(type, fields);
        try {
            desk.send(command, by, key == null ? UUID.randomUUID().toString() : key);
        } catch (AggregateNotFoundException absent) {
            throw new NotThere("practice", id);
        }
        desk.see();
        return new Done(id, act, key, "done");
    }

    /** An act that was granted; the key is the one under which it may be sent again without doing anything more. */
    record Done(String practice, String act, @Nullable String key, String outcome) {}

    private static PracticeId practice(String id) {
        try {
            return new PracticeId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("practice", id);
        }
    }

    private Account account(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow();
    }
}
