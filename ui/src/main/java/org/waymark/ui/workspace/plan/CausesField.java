package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;

/**
 * Asks which decided themes or recommendations brought a change about, so that the public can follow it back. Hidden
 * where there are none, and where what is composed is itself the cause.
 */
final class CausesField extends MultiSelectComboBox<Cause> {

    private final Map<Cause, String> offered = new LinkedHashMap<>();

    // the field is whole before anything listens to it
    @SuppressWarnings("this-escape")
    CausesField(Editing editing, StrategyId strategy) {
        super(editing.text("workspace.causes"));
        var seat = editing.seat();
        seat.list(new FindYouSaid(strategy), ThemePage.class)
                .forEach(theme -> offered.put(
                        new Cause("theme", theme.theme().value()),
                        editing.names().of(theme.title())));
        seat.list(new FindReviews(strategy), ReviewPage.class).stream()
                .filter(page -> page.published() != null && page.withdrawn() == null)
                .forEach(page -> page.recommendations()
                        .forEach(one -> offered.put(
                                new Cause("recommendation", page.review().value() + "/" + one.number()),
                                editing.names().of(one.recommendation().words()))));
        setHelperText(editing.text("workspace.causes.form"));
        setItems(offered.keySet());
        setItemLabelGenerator(cause -> offered.getOrDefault(cause, cause.id()));
        setValue(editing.causes().stream().filter(offered::containsKey).toList());
        setVisible(!offered.isEmpty() && !editing.isAside());
    }

    /** The causes chosen, in the order in which they were offered. */
    List<Cause> causes() {
        return offered.keySet().stream().filter(getValue()::contains).toList();
    }
}
