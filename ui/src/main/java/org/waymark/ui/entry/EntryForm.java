package org.waymark.ui.entry;

import java.util.List;
import java.util.Optional;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Milestone;

/**
 * A form for one place and period. It is derived from the plan and the mandates whenever it is opened.
 *
 * @param version the adopted version of the plan it follows, 0 where it follows none
 * @param steps milestones of the plan that are due or open; their progress is told elsewhere
 */
public record EntryForm(FormCode code, int version, Sheet sheet, List<Section> sections, List<Milestone> steps) {

    public EntryForm {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    public Optional<Section> section(IndicatorId indicator) {
        return sections.stream()
                .filter(section -> section.indicator().equals(indicator))
                .findFirst();
    }

    public int needed() {
        return sections.stream().mapToInt(Section::needed).sum();
    }
}
