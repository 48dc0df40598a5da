package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.TraceFile;

/** Which international commitments does the plan serve, with what, and since when? */
@Controller
class CommitmentPages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/commitments";

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;

    CommitmentPages(Pages pages, PublicRecord record, Desk desk) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View commitments(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", required = false) @Nullable String strategy,
            @RequestParam(name = "instrument", required = false) @Nullable String instrument,
            @RequestParam(name = "coverage", required = false) @Nullable String coverage,
            @RequestParam(name = "domain", required = false) @Nullable String domain,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/commitments", "commitments").known(known.day());
        var wish = Wish.of(strategy, instrument, coverage, domain);
        var matrix = record.askedOrLatest(wish.strategy()).stream()
                .map(plan -> matrix(plan, wish, known.day()))
                .toList();
        return pages.show("commitments", page, Map.of("plans", record.plans(), "matrices", matrix));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", required = false) @Nullable String strategy,
            @RequestParam(name = "instrument", required = false) @Nullable String instrument,
            @RequestParam(name = "coverage", required = false) @Nullable String coverage,
            @RequestParam(name = "domain", required = false) @Nullable String domain,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var language = pages.in(lang).language();
        var wish = Wish.of(strategy, instrument, coverage, domain);
        var plan = record.askedOrLatest(wish.strategy()).stream().findFirst().orElseThrow(Absent::new);
        var traces = traces(plan, record.known(asof).day()).stream()
                .filter(wish::meets)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("commitments-" + plan.strategy().value() + ".csv")
                                .build()
                                .toString())
                .body(TraceFile.trace(traces, language).getBytes(UTF_8));
    }

    private Matrix matrix(StrategyPage plan, Wish wish, @Nullable LocalDate day) {
        var domains = desk.list(new FindDomains(), DomainName.class, Desk.ANYBODY).stream()
                .collect(Collectors.toMap(DomainName::domain, DomainName::name));
        var sources = record.organisations().stream()
                .collect(Collectors.toMap(OrganisationPage::organisation, OrganisationPage::name));
        return new Matrix(plan, wish, traces(plan, day), domains, sources);
    }

    private List<CommitmentTrace> traces(StrategyPage plan, @Nullable LocalDate day) {
        return desk.list(new FindTrace(plan.strategy(), day), CommitmentTrace.class, Desk.ANYBODY);
    }
}
