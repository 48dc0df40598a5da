package org.waymark.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.quality.Oddity;

/** Hands in values for the organisation somebody acts for; a series that is not there yet is opened on the way. */
@Component
public class Reporting {

    private final Desk desk;

    Reporting(Desk desk) {
        this.desk = desk;
    }

    /** The series of the organisation somebody acts for. Refused where they act for none. */
    public ReportingSeriesId series(IndicatorId indicator, PlaceId place, Account by) {
        if (by.organisation() == null) {
            throw Refused.because(AccessRefusal.NO_MANDATE);
        }
        return new ReportingSeriesId(indicator, place, new OrganisationId(by.organisation()));
    }

    /** Reports the value of a period. */
    public void submit(
            ReportingSeriesId series,
            Period period,
            Value value,
            @Nullable LocalDate published,
            Account by,
            String key) {
        submit(series, period, value, published, null, by, key);
    }

    /**
     * Reports the value of a period.
     *
     * @param standing of a series that is not there yet, or null where it follows from the kind of organisation
     */
    public void submit(
            ReportingSeriesId series,
            Period period,
            Value value,
            @Nullable LocalDate published,
            @Nullable Standing standing,
            Account by,
            String key) {
        var command = new SubmitValue(series, period, value, published, by.participant());
        try {
            desk.send(command, by, key);
        } catch (AggregateNotFoundException notOpenYet) {
            open(series, standing, by);
            desk.send(command, by, key);
        }
    }

    /** Reports another value for a period that counts already. */
    public void correct(
            ReportingSeriesId series,
            Period period,
            Value value,
            String reason,
            @Nullable LocalDate published,
            Account by,
            String key) {
        Command command = new CorrectValue(series, period, value, reason, published, by.participant());
        desk.send(command, by, key);
    }

    /** Says of what is odd about a value why it is right all the same; what is not odd is left out. */
    public void confirm(
            ReportingSeriesId series,
            Period period,
            List<Oddity> odd,
            Map<String, String> reasons,
            Account by,
            String key) {
        odd.stream()
                .map(Oddity::code)
                .filter(reasons::containsKey)
                .forEach(code -> desk.send(
                        new ConfirmOddity(series, period, code, String.valueOf(reasons.get(code)), by.participant()),
                        by,
                        key + "-" + code));
    }

    private void open(ReportingSeriesId series, @Nullable Standing asked, Account by) {
        var standing = asked != null ? asked : standing(series, by);
        desk.send(new OpenSeries(series, standing, by.participant()), by);
    }

    private Standing standing(ReportingSeriesId series, Account by) {
        return desk.find(new FindOrganisation(series.source()), OrganisationPage.class, by)
                .map(Reporting::usual)
                .orElse(Standing.REPORTED);
    }

    /** In which standing an organisation speaks for itself, as long as it does not say what it asked people. */
    public static Standing usual(OrganisationPage source) {
        return switch (source.kind()) {
            case MINISTRY, AUTHORITY, STATISTICS_OFFICE -> Standing.REPORTED;
            case CIVIL_SOCIETY, MIGRANT_LED, OTHER -> Standing.OBSERVED;
            case HUMAN_RIGHTS_INSTITUTION -> Standing.VERIFIED;
        };
    }
}
