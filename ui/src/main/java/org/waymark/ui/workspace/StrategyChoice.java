package org.waymark.ui.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;

/** Which strategy a screen speaks of; it asks only where there is more than one. */
public final class StrategyChoice extends Div {

    private final Seat seat;
    private final Select<StrategyId> select = new Select<>();
    private List<StrategyPage> pages = List.of();
    private Edition edition;
    private boolean filling;

    public StrategyChoice(Seat seat, Edition edition, Runnable chosen) {
        this.seat = seat;
        this.edition = edition;
        select.setLabel(seat.text("workspace.strategy"));
        select.setItemLabelGenerator(this::name);
        select.addValueChangeListener(change -> {
            if (!filling) {
                remember(change.getValue());
                chosen.run();
            }
        });
        addClassName("choice");
        add(select);
    }

    /** Reads strategies as they bind or as they are drafted. */
    public void setEdition(Edition other) {
        edition = other;
    }

    /** Asks for the strategies and answers with the chosen one, at first the one last chosen anywhere. */
    public Optional<StrategyPage> refresh() {
        var chosen = select.isEmpty() ? remembered() : select.getValue();
        pages = seat.list(new FindStrategies(edition), StrategyPage.class);
        filling = true;
        select.setItems(pages.stream().map(StrategyPage::strategy).toList());
        select.setValue(
                has(chosen) ? chosen : pages.isEmpty() ? null : pages.getFirst().strategy());
        filling = false;
        setVisible(pages.size() > 1);
        return find(select.getValue());
    }

    /** Chooses the strategy that an address asks for. */
    public void choose(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("strategy")
                .map(StrategyId::new)
                .ifPresent(this::choose);
    }

    /** Chooses a strategy from outside, for example one just begun. */
    public void choose(StrategyId strategy) {
        remember(strategy);
        filling = true;
        select.setItems(strategy);
        select.setValue(strategy);
        filling = false;
    }

    private static void remember(@Nullable StrategyId strategy) {
        VaadinSession.getCurrent().setAttribute(StrategyId.class, strategy);
    }

    private static @Nullable StrategyId remembered() {
        return VaadinSession.getCurrent().getAttribute(StrategyId.class);
    }

    private boolean has(@Nullable StrategyId strategy) {
        return find(strategy).isPresent();
    }

    private Optional<StrategyPage> find(@Nullable StrategyId strategy) {
        return pages.stream().filter(page -> page.strategy().equals(strategy)).findFirst();
    }

    private String name(StrategyId strategy) {
        return find(strategy)
                .map(page -> page.outline().name().in(seat.wording().language()))
                .orElse(strategy.value());
    }
}
