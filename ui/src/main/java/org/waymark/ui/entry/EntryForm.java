package org.waymark.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The form without what waits; the whole of it where nothing would be left. */
    public EntryForm without(Set<IndicatorId> waiting) {
        var asked = sections.stream()
                .filter(section -> !waiting.contains(section.indicator()))
                .toList();
        return asked.isEmpty() ? this : new EntryForm(code, version, sheet, asked, steps);
    }

    public int needed() {
        return sections.stream().mapToInt(Section::needed).sum();
    }
}
