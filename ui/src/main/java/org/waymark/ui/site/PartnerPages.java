package org.waymark.ui.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.involvement.Situation;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.FindCoverage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;

/** Who does what, in calm and in crisis; for what is there nobody, and who works together? */
@Controller
class PartnerPages {

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;

    PartnerPages(Pages pages, PublicRecord record, Desk desk) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/partners")
    View partners(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", required = false) @Nullable String strategy,
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "place", required = false) @Nullable String place) {
        var page = pages.page(lang, "/partners", "partners");
        var look = Look.of(strategy, situation, place);
        var organisations = record.organisations();
        var together = record.askedOrLatest(look.strategy()).stream()
                .map(plan -> together(plan, look, organisations))
                .toList();
        return pages.show(
                "partners",
                page,
                Map.of(
                        "plans",
                        record.plans(),
                        "together",
                        together,
                        "organisations",
                        organisations,
                        "coalitions",
                        desk.list(new FindCoalitions(), CoalitionPage.class, Desk.ANYBODY)));
    }

    private Together together(StrategyPage plan, Look look, List<OrganisationPage> organisations) {
        var coverages = Arrays.stream(Situation.values())
                .flatMap(one -> desk
                        .find(new FindCoverage(plan.strategy(), one, look.place(), null), Coverage.class, Desk.ANYBODY)
                        .stream())
                .toList();
        return new Together(
                plan,
                look,
                coverages,
                organisations.stream()
                        .collect(Collectors.toMap(OrganisationPage::organisation, OrganisationPage::name)),
                record.places().stream().collect(Collectors.toMap(PlaceName::place, PlaceName::name)),
                desk.list(new FindDomains(), DomainName.class, Desk.ANYBODY).stream()
                        .collect(Collectors.toMap(DomainName::domain, DomainName::name)));
    }
}
