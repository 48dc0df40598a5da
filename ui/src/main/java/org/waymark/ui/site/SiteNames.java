package org.waymark.ui.site;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** The names of what is public, each asked for once where a page needs it. */
public final class SiteNames implements Naming {

    private final PublicRecord record;
    private final Wording wording;
    private final Map<String, Words> goals = new HashMap<>();
    private final Map<PlaceId, Words> places = new HashMap<>();
    private final Map<OrganisationId, Words> organisations = new HashMap<>();
    private final Map<IndicatorId, Definition> definitions = new HashMap<>();

    SiteNames(PublicRecord record, Wording wording) {
        this.record = record;
        this.wording = wording;
        record.places().forEach(place -> places.put(place.place(), place.name()));
        record.organisations().forEach(body -> organisations.put(body.organisation(), body.name()));
    }

    /** Goals are called as the last version that has them calls them. */
    SiteNames with(Map<String, Words> goalNames) {
        goals.putAll(goalNames);
        return this;
    }

    @Override
    public String of(IndicatorId indicator) {
        var definition = definition(indicator);
        return definition == null ? indicator.value() : said(definition.name());
    }

    @Override
    public String of(PlaceId place) {
        return said(places.getOrDefault(place, Words.english(place.value())));
    }

    @Override
    public String of(OrganisationId organisation) {
        return said(organisations.getOrDefault(organisation, Words.english(organisation.value())));
    }

    /** Several organisations in one line. */
    public String all(List<OrganisationId> organisations) {
        return wording.list(organisations.stream().map(this::of).toList());
    }

    @Override
    public String of(GoalId goal) {
        return said(goals.getOrDefault(goal.value(), Words.english(goal.value())));
    }

    @Override
    public String of(Slice group) {
        return Groups.name(group, wording);
    }

    @Override
    public String of(BigDecimal number, @Nullable IndicatorId indicator) {
        var definition = indicator == null ? null : definition(indicator);
        if (definition == null) {
            return wording.number(number);
        }
        var unit = definition.unit().in(wording.language());
        return unit.equals("%") || definition.kind() == MeasureKind.PERCENTAGE
                ? wording.percent(number)
                : wording.number(number) + " " + unit;
    }

    private @Nullable Definition definition(IndicatorId indicator) {
        if (!definitions.containsKey(indicator)) {
            record.indicator(indicator).ifPresent(page -> definitions.put(indicator, page.definition()));
        }
        return definitions.get(indicator);
    }

    private String said(Words words) {
        return wording.isolate(words.in(wording.language()));
    }
}
