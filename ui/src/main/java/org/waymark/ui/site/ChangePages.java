package org.waymark.ui.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.change.Ends;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.words.Wording;

/** Who changed the plan, and why? Every moved goalpost, and any two versions side by side. */
@Controller
class ChangePages {

    private final Pages pages;
    private final PublicRecord record;

    ChangePages(Pages pages, PublicRecord record) {
        this.pages = pages;
        this.record = record;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/changes")
    View changes(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", required = false) @Nullable String strategy,
            @RequestParam(name = "goal", defaultValue = "") String goal,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/changes", "changes").known(known.day());
        var shown =
                Arrays.stream(Aspect.values()).anyMatch(aspect -> aspect.name().equals(kind)) ? kind : "";
        var plans = known.plans();
        var watches = asked(plans, strategy).stream()
                .map(plan -> watch(known, plan, goal, shown, page.wording()))
                .toList();
        return pages.show("changes", page, Map.of("plans", plans, "watches", watches));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/compare")
    View compare(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", required = false) @Nullable String strategy,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to) {
        var page = pages.page(lang, "/compare", "compare");
        var plans = record.plans();
        var plan = asked(plans, strategy);
        if (plan.isEmpty()) {
            return pages.show("compare", page, Map.of("plans", plans));
        }
        var side = side(plan.get(), from, to, page.wording());
        var status = side.ends().problem().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return pages.show("compare", page, Map.of("plans", plans, "side", side), status);
    }

    /** The plan asked for, or the latest; nothing where there is none yet. */
    private static Optional<StrategyPage> asked(List<StrategyPage> plans, @Nullable String strategy) {
        var found = plans.stream()
                .filter(one -> strategy == null || one.strategy().value().equals(strategy))
                .findFirst();
        if (found.isEmpty() && strategy != null) {
            throw new Absent();
        }
        return found;
    }

    private Watch watch(KnownRecord known, StrategyPage plan, String goal, String kind, Wording wording) {
        var versions = known.versions(plan.strategy());
        var names = names(versions, wording);
        var moves = known.moves(plan.strategy()).stream()
                .map(move -> MoveStory.of(move, wording, names))
                .toList();
        return new Watch(plan, versions, moves, goal, kind);
    }

    private SideBySide side(StrategyPage plan, String from, String to, Wording wording) {
        var versions = record.versions(plan.strategy());
        var ends = Ends.of(versions, from, to);
        var names = names(versions, wording);
        var comparison = ends.problem().isEmpty() && !versions.isEmpty()
                ? record.comparison(plan.strategy(), ends.from(), ends.to())
                : Optional.<Comparison>empty();
        var moves = comparison.stream()
                .flatMap(found -> found.moves().stream())
                .map(move -> MoveStory.of(move, wording, names))
                .toList();
        return new SideBySide(plan, versions, ends, comparison.orElse(null), moves);
    }

    private SiteNames names(List<VersionPage> versions, Wording wording) {
        return new SiteNames(record, wording).with(Watch.names(versions));
    }
}
