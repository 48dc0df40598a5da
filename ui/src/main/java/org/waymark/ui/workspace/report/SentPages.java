package org.waymark.ui.workspace.report;

import java.util.List;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.entry.Entrusted;

/** Everything an organisation has sent so far. */
final class SentPages {

    private SentPages() {}

    static List<SeriesPage> of(Entrusted entrusted, OrganisationId organisation) {
        return entrusted.indicators().stream()
                .flatMap(indicator -> entrusted.places(indicator).stream()
                        .flatMap(place ->
                                entrusted.series(new ReportingSeriesId(indicator, place, organisation)).stream()))
                .toList();
    }
}
