package org.waymark.ui.api;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.review.FindPublicReview;
import org.waymark.query.review.FindPublicReviews;
import org.waymark.query.review.FindReview;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was learned from strategies: everybody reads what is published, those who review write it. One act a request:
 * {@code POST /api/v1/reviews/record-finding} with the fields of the command, {@code review} among them. A {@code key}
 * names the act; sent again with it, nothing more is done.
 */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Clock clock;

    ReviewsApi(Desk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    List<ReviewAnswer> all(@RequestParam @Nullable String strategy) {
        var asked = strategy == null ? null : new StrategyId(strategy);
        return desk.list(new FindPublicReviews(asked), ReviewPage.class, Desk.ANYBODY).stream()
                .map(this::answer)
                .toList();
    }

    @GetMapping("/{id}")
    ReviewAnswer one(@PathVariable String id) {
        return desk.find(new FindPublicReview(new ReviewId(id)), ReviewPage.class, Desk.ANYBODY)
                .map(this::answer)
                .orElseThrow(() -> new NotThere("review", id));
    }

    /** The review as it is being written, for those who work here. */
    @GetMapping("/{id}/draft")
    ReviewAnswer draft(@PathVariable String id, @Nullable Principal caller) {
        var account =
                caller == null ? Desk.ANYBODY : accounts.named(caller.getName()).orElseThrow();
        return desk.find(new FindReview(new ReviewId(id)), ReviewPage.class, account)
                .map(this::answer)
                .orElseThrow(() -> new NotThere("review", id));
    }

    @PostMapping("/{act}")
    ReviewActAnswer act(@PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var account = accounts.named(caller.getName()).orElseThrow();
        var command = ActReader.read(Acts.named(act, Acts.ofReviews()), body, account.participant());
        var key = ActReader.key(body);
        var review = body.path("review").asString("");
        try {
            desk.send(command, account, key == null ? UUID.randomUUID().toString() : key);
        } catch (AggregateNotFoundException absent) {
            throw new NotThere("review", review);
        }
        desk.see();
        return new ReviewActAnswer(review, act, key, "done");
    }

    private ReviewAnswer answer(ReviewPage page) {
        return ReviewAnswer.of(page, LocalDate.now(clock));
    }

    /**
     * An act that was granted.
     *
     * @param key under which it may be sent again without doing anything more
     */
    record ReviewActAnswer(
            String review, String act, @Nullable String key, String outcome) {}
}
