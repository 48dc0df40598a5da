package org.waymark.query.calendar;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.Pages;

/** Budgets of reporting time, to be read by whoever answers a question about them. */
public final class Budgets {

    private final Pages<BudgetPage> pages;

    /** Reads from this database. */
    public Budgets(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<BudgetPage> pages(MongoDatabase database) {
        return new Pages<>(database, "burden_budget_1", BudgetPage.class);
    }

    /** The minutes a year that were agreed with an organisation. */
    public Optional<Integer> of(OrganisationId organisation) {
        return pages.find(new BurdenBudgetId(organisation)).map(BudgetPage::minutes);
    }

    /** All of them, by organisation. */
    public List<BudgetPage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.organisation().value()))
                .toList();
    }
}
