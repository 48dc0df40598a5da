package org.waymark.query.progress;

import java.util.List;
import org.waymark.command.assessment.AssessmentId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** The methods chosen for strategies, to be read by whoever answers a question about them. */
final class ChosenMethods {

    private final Pages<MethodPage> pages;

    ChosenMethods(Pages<MethodPage> pages) {
        this.pages = pages;
    }

    /** Without any choice where nobody chose. */
    MethodPage of(StrategyId strategy) {
        return pages.find(new AssessmentId(strategy)).orElseGet(() -> new MethodPage(strategy, List.of()));
    }
}
