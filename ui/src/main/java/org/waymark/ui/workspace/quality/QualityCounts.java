package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.ui.workspace.Seat;

/** How many values are not as they should be; of a page alone until somebody asks for all. */
final class QualityCounts extends Div {

    QualityCounts(Seat seat, QualityMatrix matrix, Runnable all) {
        var sentence = new Paragraph(seat.text(
                "workspace.quality.sentence",
                matrix.count(QualityState.MISSING),
                matrix.count(QualityState.LATE),
                matrix.count(QualityState.UNUSUAL),
                matrix.count(QualityState.BROKEN),
                matrix.count(QualityState.REVISED)));
        sentence.addClassName("verdict");
        add(sentence);
        if (!matrix.whole()) {
            var counting = new Div(
                    new Span(seat.text("workspace.quality.of-page")),
                    new Button(seat.text("workspace.quality.count-all", matrix.found()), click -> all.run()));
            counting.addClassName("acts");
            add(counting);
        }
    }
}
