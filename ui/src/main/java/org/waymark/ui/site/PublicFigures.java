package org.waymark.ui.site;

import static org.waymark.ui.Desk.ANYBODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.FindOutlines;
import org.waymark.query.place.PlaceOutline;
import org.waymark.query.reporting.ContinuedValue;
import org.waymark.query.reporting.FindContinuation;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.rollup.FindRollUp;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.Standings;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Wording;

/** The figures that anybody may read, asked at the desk. */
@Component
class PublicFigures {

    private final Desk desk;
    private final PublicRecord record;

    PublicFigures(Desk desk, PublicRecord record) {
        this.desk = desk;
        this.record = record;
    }

    List<ValueRow> values(IndicatorId indicator) {
        return desk.list(new FindValues(null, indicator, null, null), ValueRow.class, ANYBODY);
    }

    /** Those that counted at the end of a day. */
    List<ValueRow> values(IndicatorId indicator, LocalDate day) {
        return desk.list(new FindValues(null, indicator, null, null, day), ValueRow.class, ANYBODY);
    }

    /** Sums of places before they came of a merger, for comparison. */
    List<ContinuedValue> continued(IndicatorId indicator) {
        return desk.list(new FindContinuation(indicator, null), ContinuedValue.class, ANYBODY);
    }

    /** What others see beside what authorities report, and where monitors were let in. */
    StandingsStory standings(IndicatorId indicator, List<ValueRow> values, Wording wording) {
        return StandingsStory.of(
                desk.list(FindStandings.now(indicator, null), Standings.class, ANYBODY),
                values,
                desk.list(new FindAccess(indicator, null), AccessPage.class, ANYBODY),
                new SiteNames(record, wording),
                wording);
    }

    /** How the places within a place stand. */
    Optional<RollUp> rollUp(FindRollUp question) {
        return desk.find(question, RollUp.class, ANYBODY);
    }

    /** What these places look like on a map, those that have an outline. */
    Map<PlaceId, Contour> outlines(List<PlaceId> places) {
        return desk.list(new FindOutlines(places), PlaceOutline.class, ANYBODY).stream()
                .collect(Collectors.toMap(PlaceOutline::place, PlaceOutline::contour));
    }
}
