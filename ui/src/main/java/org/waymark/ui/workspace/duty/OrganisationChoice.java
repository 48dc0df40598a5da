package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/**
 * Of which organisations a screen speaks: of one's own, or of any where one looks after all. There may be thousands, so
 * a few are read at a time.
 */
final class OrganisationChoice extends Div {

    private static final int AT_ONCE = 20;

    private final Seat seat;
    private final Names names;
    private final ComboBox<OrganisationId> select = new ComboBox<>();
    private List<OrganisationId> all = List.of();
    private int shown = AT_ONCE;
    private boolean filling;

    OrganisationChoice(Seat seat, Names names, Runnable chosen) {
        this.seat = seat;
        this.names = names;
        addClassName("choice");
        select.setLabel(seat.text("workspace.source"));
        select.setPlaceholder(seat.text("workspace.sheet.all"));
        select.setClearButtonVisible(true);
        select.setItemLabelGenerator(names::of);
        select.addValueChangeListener(change -> {
            if (!filling) {
                chosen.run();
            }
        });
        setVisible(seat.organisation() == null);
        add(select);
    }

    /** Looks again who holds a mandate. */
    void refresh() {
        var now = names.organisations().stream()
                .filter(page -> !page.mandates().isEmpty())
                .map(OrganisationPage::organisation)
                .toList();
        if (!now.equals(all)) {
            filling = true;
            var before = select.getValue();
            all = now;
            select.setItems(all);
            select.setValue(before);
            filling = false;
        }
    }

    /** Those to read now. */
    List<OrganisationId> asked() {
        return one().map(List::of).orElseGet(() -> all.stream().limit(shown).toList());
    }

    /** The one it speaks of, where it speaks of one. */
    Optional<OrganisationId> one() {
        @Nullable OrganisationId own = seat.organisation();
        return own == null ? Optional.ofNullable(select.getValue()) : Optional.of(own);
    }

    /** How many more there are. */
    int more() {
        return one().isPresent() ? 0 : Math.max(0, all.size() - shown);
    }

    void showMore() {
        shown += AT_ONCE;
    }

    void choose(OrganisationId organisation) {
        select.setValue(organisation);
    }
}
