package org.waymark.ui.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDuties;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.CalendarFile;
import org.waymark.ui.words.Wording;

/** The days on which an organisation's reports fall due, for its calendars: what is owed, and the year ahead. */
public final class DutyDays {

    private final Desk desk;
    private final Account reader;
    private final Wording wording;
    private final Map<IndicatorId, IndicatorPage> indicators;
    private final Map<PlaceId, PlaceName> places;

    /** Asks in the name of whoever reads it. */
    public DutyDays(Desk desk, Account reader, Wording wording) {
        this.desk = desk;
        this.reader = reader;
        this.wording = wording;
        indicators = by(desk.list(new FindIndicators(), IndicatorPage.class, reader), IndicatorPage::indicator);
        places = by(desk.list(new FindPlaces(), PlaceName.class, reader), PlaceName::place);
    }

    private static <K, A> Map<K, A> by(List<A> pages, Function<A, K> id) {
        return pages.stream().collect(Collectors.toMap(id, page -> page, (one, same) -> one));
    }

    /**
     * The file.
     *
     * @param address of this installation, without a slash at its end
     */
    public String file(OrganisationId organisation, LocalDate today, String address) {
        var days =
                desk
                        .list(new FindDuties(List.of(organisation), today.plusYears(1), today), DutyRow.class, reader)
                        .stream()
                        .filter(duty -> !duty.state().isReported())
                        .map(duty -> entry(duty, today, address))
                        .toList();
        return CalendarFile.of(wording.text("duty.calendar"), wording.language(), days);
    }

    /** What a report is about: its indicator, place and period. */
    public String subject(DutyRow duty) {
        var indicator = indicators.get(duty.series().indicator());
        var place = places.get(duty.series().place());
        return wording.text(
                "duty.subject",
                indicator == null
                        ? duty.series().indicator().value()
                        : indicator.definition().name().in(wording.language()),
                place == null ? duty.series().place().value() : place.name().in(wording.language()),
                wording.upright(duty.period().code()));
    }

    private CalendarFile.Entry entry(DutyRow duty, LocalDate today, String address) {
        var link = address + "/app/report/sheet";
        var subject = subject(duty);
        var uid = "duty/" + duty.series() + "/" + duty.period() + "/" + duty.strategy() + "/" + duty.measure();
        return new CalendarFile.Entry(
                UUID.nameUUIDFromBytes(uid.getBytes(UTF_8)).toString(),
                wording.text("duty.due", subject),
                wording.text("duty.minutes", duty.minutes()) + "\n"
                        + wording.text("duty.locks", wording.date(duty.lockedOn())) + "\n" + link,
                wording.text("duty.category"),
                link,
                duty.dueOn(),
                duty.dueOn(),
                false,
                0,
                today.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
