package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.command.strategy.Cause;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;

/** The recommendations of published reviews that a change may be made because of; hidden where there are none. */
final class Because extends MultiSelectComboBox<Cause> {

    // the field is whole before anything listens to it
    @SuppressWarnings("this-escape")
    Because(Editing editing, StrategyPage strategy) {
        super(editing.text("workspace.plan.because"));
        var called = new TreeMap<String, String>();
        editing.seat().list(new FindReviews(strategy.strategy()), ReviewPage.class).stream()
                .filter(page -> page.published() != null && page.withdrawn() == null)
                .forEach(page -> page.recommendations()
                        .forEach(one -> called.put(
                                page.review().value() + "/" + one.number(),
                                editing.names().of(one.recommendation().words()))));
        setItems(called.keySet().stream()
                .map(id -> new Cause("recommendation", id))
                .toList());
        setItemLabelGenerator(cause -> label(called, cause));
        setVisible(!called.isEmpty());
    }

    private static String label(Map<String, String> called, Cause cause) {
        return called.getOrDefault(cause.id(), cause.id());
    }

    List<Cause> causes() {
        return List.copyOf(getValue());
    }
}
