package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;

/** Narrows what is looked at: by plan, indicator, period and state. Every choice is an address. */
final class QualityFilters {

    private final Seat seat;
    private final Names names;
    private final QualityQuery query;

    QualityFilters(Seat seat, Names names, QualityQuery query) {
        this.seat = seat;
        this.names = names;
        this.query = query;
    }

    Component strategies(List<StrategyPage> strategies, StrategyId shown) {
        var nav = nav("workspace.strategy");
        strategies.forEach(page -> {
            var link = query.link(names.of(page.outline().name()), query.of(page.strategy()));
            if (page.strategy().equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        });
        return nav;
    }

    Component states(QualityMatrix matrix) {
        var nav = nav("workspace.quality.states");
        nav.add(query.opening(null).link(seat.text("workspace.quality.all"), query.only(List.of())));
        Arrays.stream(QualityState.values())
                .filter(state -> !matrix.whole()
                        || matrix.count(state) > 0
                        || query.states().contains(state))
                .forEach(state -> nav.add(link(state, matrix)));
        return nav;
    }

    /** Chooses the state as well, or no longer. */
    private Component link(QualityState state, QualityMatrix matrix) {
        var others = new ArrayList<>(query.states());
        var chosen = !others.remove(state);
        if (chosen) {
            others.add(state);
        }
        var link = query.link("", query.only(others.stream().sorted().toList()));
        link.add(new StateMark(state, words(state, matrix)));
        if (!chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private String words(QualityState state, QualityMatrix matrix) {
        var word = StateMark.word(seat, state);
        return matrix.whole()
                ? seat.text(
                        "workspace.quality.state-count", word, seat.wording().number(matrix.count(state)))
                : word;
    }

    Component narrowed(StrategyPage plan) {
        var indicator = new Select<@Nullable IndicatorId>();
        indicator.setLabel(seat.text("workspace.quality.indicator"));
        indicator.setEmptySelectionAllowed(true);
        indicator.setEmptySelectionCaption(seat.text("workspace.quality.every"));
        indicator.setItems(plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(measure -> measure.indicator())
                .distinct()
                .toList());
        indicator.setItemLabelGenerator(one -> one == null ? seat.text("workspace.quality.every") : names.of(one));
        indicator.setValue(query.indicator());
        var from = period("workspace.quality.from", query.from());
        var to = period("workspace.quality.to", query.to());
        var show = new Button(seat.text("workspace.quality.show"), click -> {
            if (isReadable(from) && isReadable(to)) {
                var there = query.of(
                        indicator.getValue(),
                        QualityQuery.readable(from.getValue()).orElse(null),
                        QualityQuery.readable(to.getValue()).orElse(null));
                UI.getCurrent().navigate(QualityView.class, there.parameters());
            }
        });
        var fields = new Div(indicator, from, to, show);
        fields.addClassName("acts");
        return fields;
    }

    private TextField period(String key, @Nullable Period period) {
        var field = Forms.code(seat.text(key));
        field.setValue(Optional.ofNullable(period).map(Period::code).orElse(""));
        return field;
    }

    private boolean isReadable(TextField field) {
        var readable = field.getValue().isBlank()
                || QualityQuery.readable(field.getValue()).isPresent();
        field.setInvalid(!readable);
        field.setErrorMessage(readable ? "" : seat.text("workspace.quality.period-unreadable"));
        return readable;
    }

    Component pages(QualityMatrix matrix) {
        var nav = nav("workspace.quality.pages");
        if (matrix.pages() > 1) {
            for (var page = Math.max(1, query.page() - 4); page <= Math.min(matrix.pages(), query.page() + 4); page++) {
                var words = seat.text("workspace.quality.page", page, matrix.pages());
                nav.add(query.opening(null).link(words, query.at(page)));
            }
        }
        nav.setVisible(matrix.pages() > 1);
        return nav;
    }

    private Nav nav(String key) {
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(seat.text(key));
        return nav;
    }
}
