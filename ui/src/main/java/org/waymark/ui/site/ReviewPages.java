package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.command.review.ReviewId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalition;
import org.waymark.query.review.FindPublicReview;
import org.waymark.query.review.FindPublicReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.Desk;

/** What was learned, what failed, what was recommended, and what became of that? */
@Controller
class ReviewPages {

    private final Pages pages;
    private final PublicRecord record;
    private final Consulted consulted;
    private final Desk desk;
    private final Clock clock;

    ReviewPages(Pages pages, PublicRecord record, Consulted consulted, Desk desk, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.consulted = consulted;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/reviews")
    View reviews(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/reviews", "reviews");
        var plans = record.plans();
        var names = new SiteNames(record, page.wording());
        var stories = desk.list(new FindPublicReviews(null), ReviewPage.class, Desk.ANYBODY).stream()
                .flatMap(review -> plans.stream()
                        .filter(plan -> plan.strategy().equals(review.strategy()))
                        .map(plan -> new ReviewStory(review, plan, names, today())))
                .toList();
        return pages.show("reviews", page, Map.of("stories", stories));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/reviews/{review}")
    View review(@PathVariable("lang") String lang, @PathVariable("review") String review) {
        var page = pages.page(lang, "/reviews/" + review, "reviews");
        var found = desk.find(new FindPublicReview(new ReviewId(review)), ReviewPage.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var round = found.remit().round();
        var plan = record.plan(found.strategy())
                .or(() -> round == null ? Optional.empty() : consulted.text(round))
                .orElseThrow(Absent::new);
        var story = new ReviewStory(found, plan, new SiteNames(record, page.wording()), today());
        return pages.show(
                "review",
                page.titled(page.plain(found.remit().title())),
                Map.of("story", story, "groups", groups(), "belonging", belonging(found)));
    }

    private Belonging belonging(ReviewPage found) {
        var body = found.remit().body();
        return new Belonging(
                found.remit().round(),
                body == null
                        ? null
                        : desk.find(new FindCoalition(body), CoalitionPage.class, Desk.ANYBODY)
                                .map(page -> page.charter())
                                .orElse(null),
                consulted.subjects(found.remit().subjects()));
    }

    private static List<ReviewStory.Group> groups() {
        return List.of(ReviewStory.Group.values());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
