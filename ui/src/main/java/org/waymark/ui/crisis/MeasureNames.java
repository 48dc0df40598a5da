package org.waymark.ui.crisis;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** What the measures of a plan are called: their indicator and the group they speak of. */
public final class MeasureNames {

    private final Map<MeasureId, Measure> measures;
    private final Naming names;
    private final Wording wording;

    public MeasureNames(@Nullable StrategyPage plan, Naming names, Wording wording) {
        this.measures = plan == null
                ? Map.of()
                : plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .collect(Collectors.toMap(Measure::measure, measure -> measure));
        this.names = names;
        this.wording = wording;
    }

    public String of(MeasureId id) {
        var measure = measures.get(id);
        if (measure == null) {
            return wording.upright(id.value());
        }
        var indicator = names.of(measure.indicator());
        return measure.headline().equals(Slice.TOTAL)
                ? indicator
                : wording.text("change.crisis.measure", indicator, names.of(measure.headline()));
    }

    /** Several, or in words that there are none. */
    public String of(Collection<MeasureId> ids) {
        return ids.isEmpty()
                ? wording.text("change.crisis.no-measure")
                : wording.list(ids.stream().map(this::of).toList());
    }
}
