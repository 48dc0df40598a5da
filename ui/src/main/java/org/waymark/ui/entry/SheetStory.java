package org.waymark.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.calendar.Lock;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.Oddity;
import org.waymark.query.release.FindWithheld;
import org.waymark.query.release.Withheld;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/** What was sent for a form's place and period, and before; what is locked; and what would be odd. */
public final class SheetStory {

    private final EntryForm form;
    private final Entrusted entrusted;
    private final Desk desk;
    private final Account by;
    private final Map<Section, Optional<SeriesPage>> pages = new HashMap<>();
    private final Map<Section, Optional<Lock>> locks = new HashMap<>();

    SheetStory(EntryForm form, Entrusted entrusted, Desk desk, Account by) {
        this.form = form;
        this.entrusted = entrusted;
        this.desk = desk;
        this.by = by;
        form.sections().forEach(section -> {
            var series = form.sheet().series(section.indicator());
            pages.put(section, entrusted.series(series));
            locks.put(section, entrusted.lock(series, form.sheet().period()));
        });
    }

    public Optional<SeriesPage> page(Section section) {
        return Objects.requireNonNullElse(pages.get(section), Optional.empty());
    }

    /** What is known of the form's period. */
    public Optional<PeriodEntry> known(Section section) {
        return page(section).stream()
                .flatMap(page -> page.periods().stream())
                .filter(entry -> entry.period().equals(form.sheet().period()))
                .findFirst();
    }

    static @Nullable Value latest(PeriodEntry entry) {
        return entry.waiting() == null ? entry.counting() : entry.waiting();
    }

    /** Whether the same value waits for a second person already. */
    boolean waits(Section section, Optional<Value> value) {
        return known(section)
                .filter(entry -> entry.question() == null
                        && value.isPresent()
                        && value.get().equals(entry.waiting()))
                .isPresent();
    }

    /** Whether a value counts already, so that another one corrects it. */
    public boolean correcting(Section section) {
        return known(section).filter(entry -> entry.counting() != null).isPresent();
    }

    /** The value of the period before, as it would stand in the cells. */
    public Optional<Filling> before(Section section) {
        return page(section).stream()
                .flatMap(page -> page.periods().reversed().stream())
                .filter(entry -> entry.period().compareTo(form.sheet().period()) < 0)
                .findFirst()
                .map(entry -> new Filling(section, latest(entry), Map.of()));
    }

    List<Oddity> oddities(Section section, Value value) {
        var series = form.sheet().series(section.indicator());
        return desk.list(new FindOddities(series, form.sheet().period(), value), Oddity.class, by);
    }

    Withheld withheld(Section section, Value value) {
        var series = form.sheet().series(section.indicator());
        return desk.find(new FindWithheld(series, form.sheet().period(), value), Withheld.class, by)
                .orElseThrow();
    }

    /** Since when the report of an indicator wants an exception, where it does and none was taken. */
    public Optional<Lock> lock(Section section) {
        return Objects.requireNonNullElse(locks.get(section), Optional.empty());
    }

    /** Looks whether anything was sent, returned or accepted since; the form is opened again then. */
    public boolean moved() {
        return form.sections().stream()
                .anyMatch(section ->
                        !page(section).equals(entrusted.series(form.sheet().series(section.indicator()))));
    }
}
