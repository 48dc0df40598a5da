package org.waymark.query.review;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.review.ReviewEvent;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** A page for each review from the day it is due on, with everything that was said since; it never vanishes. */
@Component
@ProcessingGroup("review")
class ReviewProjection {

    private static final Comparator<ReviewPage> LATEST_FIRST = Comparator.comparing(
                    (ReviewPage page) -> page.remit().due())
            .reversed()
            .thenComparing(page -> page.review().value());

    private final Pages<ReviewPage> pages;

    ReviewProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<ReviewPage> pages(MongoDatabase database) {
        return new Pages<>(database, "review_1", ReviewPage.class, "page.strategy");
    }

    @EventHandler
    void on(ReviewEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof ReviewScheduled scheduled) {
            pages.put(scheduled.review(), sequence, Telling.begun(scheduled, at));
        } else {
            pages.change(event.review(), sequence, page -> Telling.after(page, event, at));
        }
    }

    @QueryHandler
    List<ReviewPage> answer(FindReviews question) {
        return all(question.strategy());
    }

    @QueryHandler
    Optional<ReviewPage> answer(FindReview question) {
        return pages.find(question.review());
    }

    @QueryHandler
    List<ReviewPage> answer(FindPublicReviews question) {
        return all(question.strategy()).stream().map(ReviewPage::publicly).toList();
    }

    @QueryHandler
    Optional<ReviewPage> answer(FindPublicReview question) {
        return pages.find(question.review()).map(ReviewPage::publicly);
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private List<ReviewPage> all(@Nullable StrategyId strategy) {
        var found = strategy == null ? pages.all() : pages.where(eq("page.strategy", strategy.value()));
        return found.stream().sorted(LATEST_FIRST).toList();
    }
}
