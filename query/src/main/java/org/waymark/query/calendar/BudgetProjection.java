package org.waymark.query.calendar;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.BurdenEvent;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;
import org.waymark.query.Pages;

/** A page for each organisation with which a budget was agreed, as agreed last; it never vanishes. */
@Component
@ProcessingGroup("burden-budget")
class BudgetProjection {

    private final Pages<BudgetPage> pages;
    private final Budgets budgets;

    BudgetProjection(MongoDatabase database) {
        pages = Budgets.pages(database);
        budgets = new Budgets(database);
    }

    @EventHandler
    void on(BurdenEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case BurdenBudgetSet set ->
                pages.put(
                        set.budget(),
                        sequence,
                        new BudgetPage(
                                set.budget().organisation(), set.minutes(), LocalDate.ofInstant(at, UTC), set.by()));
        }
    }

    @QueryHandler
    List<BudgetPage> answer(FindBudgets question) {
        return budgets.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
