package org.waymark.ui.imports;

import static org.waymark.ui.imports.ImportRefusal.NO_ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Vocabulary;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/** Asks once for everything a whole file is read against. */
@Component
class Worlds {

    private static final int TRIES = 120;

    private final Desk desk;
    private final Clock clock;

    Worlds(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    World of(Account by) {
        if (by.organisation() == null) {
            throw Refused.because(NO_ORGANISATION);
        }
        var today = LocalDate.now(clock);
        var source = new OrganisationId(by.organisation());
        var mandates = desk.find(new FindOrganisation(source), OrganisationPage.class, by)
                .map(OrganisationPage::mandates)
                .orElse(List.of());
        return new World(
                source,
                today,
                desk.list(new FindIndicators(), IndicatorPage.class, by),
                desk.list(new FindPlaces(), PlaceName.class, by),
                new Vocabulary(desk.list(new FindCodeLists(), CodeListPage.class, by), today),
                mandates);
    }

    /** Waits until everything handed in before can be seen, however long the readers of the log need for it. */
    void caughtUp() {
        for (var tries = 0; tries < TRIES; tries++) {
            if (desk.see()) {
                return;
            }
        }
        throw new IllegalStateException("The readers of the log lag behind");
    }
}
