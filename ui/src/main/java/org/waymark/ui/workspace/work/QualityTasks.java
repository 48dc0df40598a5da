package org.waymark.ui.workspace.work;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Planners and reviewers look after values that look unusual or are overdue: a line for each plan with any. */
final class QualityTasks {

    private final Seat seat;
    private final Names names;

    QualityTasks(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Stream<Task> all() {
        return seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(this::flags);
    }

    private Stream<Task> flags(StrategyPage plan) {
        var question = new FindQuality(plan.strategy(), null, null, null, List.of(), 1, seat.today());
        return seat.find(question, QualityMatrix.class).stream()
                .filter(matrix -> matrix.count(QualityState.UNUSUAL) > 0)
                .map(matrix -> new Task(
                        null,
                        seat.text(
                                "workspace.quality.work",
                                names.of(plan.outline().name()),
                                matrix.count(QualityState.UNUSUAL),
                                matrix.count(QualityState.MISSING)),
                        "quality?strategy=" + plan.strategy().value() + "&state=unusual"));
    }
}
