package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.command.reporting.Value;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessId;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.DivergenceId;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightCommand.SetMargin;
import org.waymark.command.standing.OversightId;
import org.waymark.command.standing.Visit;
import org.waymark.command.standing.Visit.Outcome;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;

/** Figures of others beside an authority's, made up for demonstration and saying so, and a monitor's two visits. */
@Component
class StandingSample implements Chapter {

    private static final IndicatorId STRATEGIES = new IndicatorId("local-strategies");
    private static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    private static final Slice NON_EU = Slice.of("citizen=NEU27_2020_FOR,sex=T");
    private static final PlaceId IRELAND = new PlaceId("IE");
    private static final PlaceId FINGAL = new PlaceId("ie-fingal");
    private static final OrganisationId MONITOR = new OrganisationId("monitor");
    private static final Period MAY = new Period("2020-05");
    private static final String MADE_UP = "For demonstration: a made-up figure.";

    private final Cast cast;
    private final Desk desk;
    private final Reporting reporting;

    StandingSample(Cast cast, Desk desk, Reporting reporting) {
        this.cast = cast;
        this.desk = desk;
        this.reporting = reporting;
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        cast.send(
                new RegisterOrganisation(
                        MONITOR,
                        OrganisationKind.HUMAN_RIGHTS_INSTITUTION,
                        IRELAND,
                        new Words(Map.of("en", "Monitoring body (demonstration)", "ar", "هيئة رقابة (للعرض)")),
                        planner),
                MONITOR.value());
        cast.send(new GrantMandate(MONITOR, new Mandate(STRATEGIES, IRELAND, true), planner), MONITOR.value());
        cast.send(
                new GrantMandate(MONITOR, new Mandate(UNEMPLOYMENT, IRELAND, false), planner),
                MONITOR.value(),
                UNEMPLOYMENT.value());
        cast.send(
                new SetMargin(
                        new OversightId(STRATEGIES),
                        new Margin(BigDecimal.TWO, Margin.In.UNITS),
                        "Each local authority counts, so two may differ, not more.",
                        planner),
                STRATEGIES.value());
        desk.see();
        accepted("partner", 21);
        accepted("monitor", 25);
        surveyed();
        desk.see();
        explain();
        visit("demonstration-granted", Outcome.GRANTED, "For demonstration: the files were shown.", 14);
        visit("demonstration-refused", Outcome.REFUSED, "For demonstration: no room was free that week.", 7);
        waiting();
    }

    /** Counted by somebody else, and accepted by a second person. */
    private void accepted(String who, int count) {
        var by = cast.as(who);
        var series = reporting.series(STRATEGIES, IRELAND, by);
        reporting.submit(series, MAY, value(count), null, by, "sample:standing:" + who);
        cast.send(new AcceptValue(series, MAY, cast.as("reviewer").participant()), "standing", who);
    }

    /** What people concerned said when they were asked, beside what the office of statistics says of them. */
    private void surveyed() {
        var by = cast.as("monitor");
        var series = reporting.series(UNEMPLOYMENT, IRELAND, by);
        var asked = new Survey(
                412, "Were you without work, and did you look for any, in the last four weeks?", new BigDecimal("3.4"));
        var cell = new Cell(NON_EU, Observation.of(new BigDecimal("14.5")));
        var value = new Value(List.of(cell), null, MADE_UP, List.of(), asked);
        reporting.submit(series, Period.year(2020), value, null, Standing.PERCEIVED, by, "sample:standing:survey");
        var second = cast.as("reviewer").participant();
        cast.send(new AcceptValue(series, Period.year(2020), second), "standing", "survey");
    }

    private void explain() {
        var words = "For demonstration: we count only strategies that were published, not drafts.";
        var partner = cast.as("partner");
        cast.send(
                new ExplainDivergence(
                        new DivergenceId(STRATEGIES, IRELAND, MAY),
                        new OrganisationId("partner"),
                        words,
                        partner.participant()),
                "standing");
    }

    private void visit(String name, Outcome outcome, String reason, int day) {
        var visit = new Visit(
                MONITOR,
                FINGAL,
                new OrganisationId("local-authorities"),
                STRATEGIES,
                outcome,
                reason,
                LocalDate.of(2020, 5, day));
        cast.send(new RecordAccess(new AccessId(name), visit, cast.as("monitor").participant()), name);
    }

    /** One value that waits for a second person, about which the monitor was asked. */
    private void waiting() {
        var by = cast.as("partner");
        var series = reporting.series(STRATEGIES, IRELAND, by);
        var period = new Period("2018-03");
        reporting.submit(series, period, value(9), null, by, "sample:standing:waiting");
        cast.send(
                new AskOpinion(
                        series,
                        period,
                        MONITOR,
                        "Does this agree with what you saw?",
                        cast.as("reviewer").participant()),
                "standing");
    }

    private static Value value(int count) {
        var cell = new Cell(Slice.TOTAL, Observation.of(BigDecimal.valueOf(count)));
        return new Value(List.of(cell), null, MADE_UP, List.of());
    }
}
