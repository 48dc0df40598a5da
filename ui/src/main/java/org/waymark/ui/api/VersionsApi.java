package org.waymark.ui.api;

import static org.waymark.ui.Desk.ANYBODY;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindDraftComparison;
import org.waymark.query.version.FindMoves;
import org.waymark.query.version.FindPlanAsOf;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.Move;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Desk;

/** The versions of a strategy, what was moved between them, and any two of them side by side. */
@RestController
@RequestMapping("/api/v1/strategies/{id}")
class VersionsApi {

    private final Desk desk;
    private final Sending sending;
    private final Clock clock;

    VersionsApi(Desk desk, Sending sending, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping("/versions")
    List<ComparisonAnswer.VersionAnswer> versions(@PathVariable String id) {
        return adopted(id).stream().map(ComparisonAnswer.VersionAnswer::of).toList();
    }

    @GetMapping("/changes")
    List<MoveAnswer.ChangeAnswer> changes(
            @PathVariable String id, @RequestParam @Nullable String goal, @RequestParam @Nullable String what) {
        var words = Arrays.stream(Aspect.values()).map(MoveAnswer::word).toList();
        if (what != null && !words.contains(what)) {
            throw new UnreadableField("what", "'" + what + "' is no kind of change.", "Write one of " + words + ".");
        }
        adopted(id);
        return desk.list(new FindMoves(new StrategyId(id)), Move.class, ANYBODY).stream()
                .filter(move -> MoveAnswer.is(move.difference(), goal, what))
                .map(MoveAnswer.ChangeAnswer::of)
                .toList();
    }

    /**
     * Any two versions by their numbers or days; those who work here may hold the draft against one: {@code to=draft}.
     */
    @GetMapping("/compare")
    ComparisonAnswer compare(
            @PathVariable String id, @RequestParam String from, @RequestParam String to, @Nullable Principal caller) {
        if (to.strip().equals("draft")) {
            var drafted = new FindDraftComparison(
                    new StrategyId(id), version(id, "from", from), Words.english("Draft"), LocalDate.now(clock));
            return desk.find(drafted, Comparison.class, sending.account(caller))
                    .map(ComparisonAnswer::of)
                    .orElseThrow(() -> new NotThere("pair of versions", from + "..." + to));
        }
        var question = new FindComparison(new StrategyId(id), version(id, "from", from), version(id, "to", to));
        return desk.find(question, Comparison.class, ANYBODY)
                .map(ComparisonAnswer::of)
                .orElseThrow(() -> new NotThere("pair of versions", from + "..." + to));
    }

    private List<VersionPage> adopted(String id) {
        var versions = desk.list(new FindVersions(new StrategyId(id)), VersionPage.class, ANYBODY);
        if (versions.isEmpty()) {
            throw new NotThere("strategy", id);
        }
        return versions;
    }

    /** A version by its number, or the one that stood at the end of a day. */
    private int version(String id, String field, String text) {
        if (text.strip().matches("\\d{1,6}")) {
            return Integer.parseInt(text.strip());
        }
        var day = Days.read(field, text);
        return desk.find(new FindPlanAsOf(new StrategyId(id), day), VersionPage.class, ANYBODY)
                .map(VersionPage::version)
                .orElseThrow(
                        () -> NotThere.before(id, day, adopted(id).getLast().known()));
    }
}
