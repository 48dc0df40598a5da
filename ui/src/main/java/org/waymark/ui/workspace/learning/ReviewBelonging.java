package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.domain.DomainId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.strategy.StrategyPage;

/** Asks what a review belongs to: a round of consultation, a standing body, subjects. All may be left empty. */
final class ReviewBelonging {

    private final ComboBox<ConsultationId> round;
    private final ComboBox<CoalitionPage> body;
    private final MultiSelectComboBox<DomainName> subjects;

    ReviewBelonging(ReviewWriting writing) {
        round = new ComboBox<>(writing.text("workspace.reviews.round"));
        round.setItemLabelGenerator(one -> writing.text("workspace.reviews.round-number", one.number()));
        round.setClearButtonVisible(true);
        body = new ComboBox<>(writing.text("workspace.reviews.body"));
        body.setItems(writing.seat().list(new FindCoalitions(), CoalitionPage.class));
        body.setItemLabelGenerator(page -> writing.names().of(page.charter().name()));
        body.setClearButtonVisible(true);
        subjects = new MultiSelectComboBox<>(writing.text("workspace.reviews.subjects"));
        subjects.setItems(writing.seat().list(new FindDomains(), DomainName.class));
        subjects.setItemLabelGenerator(
                one -> writing.names().of(one.name()) + " (" + one.domain().vocabulary() + ")");
    }

    /** Offers the rounds of this strategy. */
    void of(@Nullable StrategyPage strategy) {
        round.setItems(
                strategy == null
                        ? List.of()
                        : IntStream.rangeClosed(1, strategy.life().rounds().size())
                                .mapToObj(number -> ConsultationId.of(strategy.strategy(), number))
                                .toList());
    }

    Component[] fields() {
        return new Component[] {round, body, subjects};
    }

    @Nullable
    ConsultationId round() {
        return round.getValue();
    }

    @Nullable
    CoalitionId body() {
        return body.isEmpty() ? null : body.getValue().coalition();
    }

    List<DomainId> subjects() {
        return subjects.getValue().stream().map(DomainName::domain).toList();
    }
}
