package org.waymark.ui.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.Accounts;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.exchange.GoalTreeFile;
import org.waymark.ui.exchange.UnreadableTree;
import org.waymark.ui.transplant.Choices;
import org.waymark.ui.transplant.Transplants;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** Goals with everything below them, from one plan into the draft of another. */
@RestController
@RequestMapping("/api/v1/strategies/{id}")
class TransplantApi {

    private final Transplants transplants;
    private final Accounts accounts;
    private final Texts texts;

    TransplantApi(Transplants transplants, Accounts accounts, Texts texts) {
        this.transplants = transplants;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** A goal as it binds with everything below it, as a file for other installations. */
    @GetMapping(value = "/goals/{goal}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable String goal) {
        var name = "goal-" + (goal + "-of-" + id).replaceAll("[^A-Za-z0-9._-]", "_") + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(GoalTreeFile.write(here(id, goal)));
    }

    /**
     * Checks a transplant into the draft of this strategy, or adds it. The body is a file from {@code GET
     * /api/v1/strategies/{id}/goals/{goal}.json}, here or elsewhere. The same again adds nothing more.
     *
     * @param mode {@code check} or {@code add}
     * @param from in place of a body, a goal of this installation, written {@code strategy/goal}
     * @param under the goal of the draft that it serves; left out at the root
     * @param dates {@code shift} to this strategy's start, or {@code keep}
     * @param place {@code own} to measure in the place of this strategy, or {@code keep}
     * @param targets {@code none}, or {@code illustrative} to take them over as a drawing that nobody promised
     * @param unknown {@code refuse} all where a part cannot come along, or {@code leave-out} such parts
     */
    @PostMapping("/transplant")
    ResponseEntity<TransplantAnswer> transplant(
            @PathVariable String id,
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String under,
            @RequestParam(defaultValue = "shift") String dates,
            @RequestParam(defaultValue = "own") String place,
            @RequestParam(defaultValue = "none") String targets,
            @RequestParam(defaultValue = "refuse") String unknown,
            @Parameter(hidden = true) HttpServletRequest body,
            Principal caller,
            Locale language)
            throws IOException {
        var wording = texts.of(language.getLanguage());
        var by = accounts.named(caller.getName()).orElseThrow();
        var adding = either("mode", mode, "add", "check");
        var choices = new Choices(
                under == null ? null : new GoalId(under),
                either("dates", dates, "shift", "keep"),
                either("place", place, "own", "keep"),
                either("targets", targets, "illustrative", "none"),
                either("unknown", unknown, "leave-out", "refuse"));
        var tree = from == null ? sent(body, wording) : named(from);
        var looked =
                transplants.look(by, new StrategyId(id), tree, choices).orElseThrow(() -> new NotThere("strategy", id));
        if (!looked.holds(choices.under())) {
            throw new UnreadableField(
                    "under",
                    "The draft has no goal '" + under + "'.",
                    "Take an id from GET /api/v1/strategies/{id}/draft.");
        }
        if (adding && looked.mayBeAdded()) {
            transplants.add(by, looked);
        }
        return ResponseEntity.status(adding && !looked.mayBeAdded() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(TransplantAnswer.of(looked, adding, wording));
    }

    private static boolean either(String field, String said, String yes, String no) {
        if (!said.equals(yes) && !said.equals(no)) {
            throw new UnreadableField(field, "'" + said + "' is not known here.", "Write " + yes + " or " + no + ".");
        }
        return said.equals(yes);
    }

    private static GoalTree sent(HttpServletRequest body, Wording wording) throws IOException {
        try {
            return GoalTreeFile.read(body.getInputStream().readNBytes(GoalTreeFile.MOST_BYTES + 1));
        } catch (UnreadableTree refused) {
            throw new UnreadableField(refused.field(), wording.text(refused.words()), wording.text(refused.remedy()));
        }
    }

    private GoalTree named(String from) {
        var parts = from.split("/", 2);
        return here(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private GoalTree here(String strategy, String goal) {
        return transplants
                .cut(new StrategyId(strategy), new GoalId(goal))
                .orElseThrow(() -> new NotThere("goal", strategy + "/" + goal));
    }
}
