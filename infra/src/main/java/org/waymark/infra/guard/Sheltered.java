package org.waymark.infra.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Territories;
import org.waymark.ui.crisis.KeptNames;
import org.waymark.ui.words.Texts;

/** Whom the crises in force today keep from the public, and how these organisations are called meanwhile. */
class Sheltered {

    private final OwnQuestions questions;
    private final Texts texts;
    private final Clock clock;
    private final UnaryOperator<OrganisationId> alias;

    Sheltered(QueryGateway questions, Texts texts, Clock clock, UnaryOperator<OrganisationId> alias) {
        this.questions = new OwnQuestions(questions);
        this.texts = texts;
        this.clock = clock;
        this.alias = alias;
    }

    /** Who is kept, each with the alias that stands for it; nobody in calm times. */
    Map<OrganisationId, OrganisationId> now() {
        var today = LocalDate.now(clock);
        var inForce = questions.list(new FindCrises(null), CrisisPage.class).stream()
                .filter(crisis -> crisis.protectsNames() && crisis.isOn(today))
                .toList();
        if (inForce.isEmpty()) {
            return Map.of();
        }
        var territories = new Territories(questions.list(new FindPlaces(), PlaceName.class));
        return questions.list(new FindOrganisations(), OrganisationPage.class).stream()
                .filter(page -> page.protection() == null && KeptNames.isKept(page, inForce, territories))
                .map(OrganisationPage::organisation)
                .filter(id -> !id.isNeutral())
                .collect(Collectors.toMap(id -> id, alias));
    }

    /** An answer with neutral words in the place of the names of these. */
    @Nullable
    Object nameless(@Nullable Object answer, Set<OrganisationId> kept) {
        return switch (answer) {
            case OrganisationPage page when kept.contains(page.organisation()) -> KeptNames.nameless(page, texts);
            case Optional<?> one -> one.map(page -> nameless(page, kept));
            case List<?> several
            when several.stream().allMatch(OrganisationPage.class::isInstance) ->
                several.stream().map(page -> nameless(page, kept)).toList();
            case null, default -> answer;
        };
    }
}
