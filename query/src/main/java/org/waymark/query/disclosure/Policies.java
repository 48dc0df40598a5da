package org.waymark.query.disclosure;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.waymark.command.Role;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.query.Pages;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;

/** How every data set is guarded, to be read by whoever tells of figures. */
public final class Policies {

    private static final Set<MeasureKind> OF_PEOPLE =
            EnumSet.of(MeasureKind.COUNT, MeasureKind.RATIO, MeasureKind.PERCENTAGE);

    private final Pages<PolicyPage> pages;
    private final Indicators indicators;

    /** Reads from this database. */
    public Policies(MongoDatabase database) {
        pages = pages(database);
        indicators = new Indicators(database);
    }

    static Pages<PolicyPage> pages(MongoDatabase database) {
        return new Pages<>(database, "disclosure_policy_1", PolicyPage.class);
    }

    /** How a data set is guarded. */
    public Guarding of(IndicatorId indicator) {
        return pages.find(new PolicyId(indicator))
                .map(PolicyPage::guarding)
                .orElseGet(() -> indicators
                        .find(indicator)
                        .map(IndicatorPage::definition)
                        .map(Policies::usual)
                        .orElse(Guarding.USUAL));
    }

    /**
     * Whether a figure counts people so that the public learns of it by a release only.
     *
     * @param hasBase whether it comes as how many out of how many
     */
    public boolean isForReleases(IndicatorId indicator, boolean hasBase) {
        return of(indicator).guarded()
                && (hasBase
                        || indicators
                                .find(indicator)
                                .filter(page -> page.definition().kind() == MeasureKind.COUNT)
                                .isPresent());
    }

    /** Whether the question that is being answered came from somebody who is not known to work here. */
    public static boolean publicAsks() {
        if (!CurrentUnitOfWork.isStarted()) {
            return true;
        }
        var roles = CurrentUnitOfWork.get().getMessage().getMetaData().getOrDefault("roles", "");
        return roles.equals("") || roles.equals(Role.PUBLIC.name());
    }

    /** Where nothing is said, numbers that are broken down by what people are count people. */
    public static Guarding usual(Definition definition) {
        return OF_PEOPLE.contains(definition.kind()) && !definition.dimensions().isEmpty()
                ? Guarding.USUAL
                : Guarding.OPEN;
    }

    List<PolicyPage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.indicator().value()))
                .toList();
    }
}
