package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.disclosure.Guarding;
import org.waymark.query.disclosure.FindPolicies;
import org.waymark.query.disclosure.PolicyPage;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindEdition;
import org.waymark.query.release.FindReleases;
import org.waymark.query.release.FindWithheld;
import org.waymark.query.release.ReleasePage;
import org.waymark.query.release.Withheld;

/** What a test has laid out of releases. */
public abstract class ReleaseAnswers {

    public final List<Edition> editions = new ArrayList<>();
    public final List<PolicyPage> policies = new ArrayList<>();

    public Withheld withheld = new Withheld(Guarding.OPEN, Map.of());

    @QueryHandler
    Optional<Withheld> on(FindWithheld question) {
        return Optional.of(withheld);
    }

    @QueryHandler
    List<ReleasePage> on(FindReleases question) {
        return editions.stream().map(Edition::page).toList();
    }

    @QueryHandler
    Optional<Edition> on(FindEdition question) {
        return editions.stream()
                .filter(edition -> edition.page().release().equals(question.release()))
                .findFirst();
    }

    @QueryHandler
    List<PolicyPage> on(FindPolicies question) {
        return List.copyOf(policies);
    }
}
