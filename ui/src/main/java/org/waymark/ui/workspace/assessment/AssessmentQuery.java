package org.waymark.ui.workspace.assessment;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.FindAssessments;
import org.waymark.ui.workspace.part.NumberText;

/** What a replay asks. It stands in the address as it does in the API, so that it can be passed on. */
record AssessmentQuery(
        @Nullable StrategyId strategy,
        @Nullable Assessing under,
        @Nullable LocalDate asof) {

    static AssessmentQuery in(Location address) {
        var asked = address.getQueryParameters();
        return new AssessmentQuery(
                asked.getSingleParameter("strategy").map(StrategyId::new).orElse(null),
                asked.getSingleParameter("method")
                        .flatMap(MethodKind::labelled)
                        .map(MethodKind::usual)
                        .map(usual -> new Assessing(
                                usual.method(),
                                number(asked, "onTrack").orElse(usual.onTrack()),
                                number(asked, "atRisk").orElse(usual.atRisk())))
                        .filter(Assessing::isSensible)
                        .orElse(null),
                asked.getSingleParameter("asof").flatMap(AssessmentQuery::day).orElse(null));
    }

    FindAssessments question(StrategyId of) {
        return new FindAssessments(of, under, asof);
    }

    /** The same as words of an address. */
    Map<String, String> words(StrategyId of) {
        var words = new LinkedHashMap<>(Map.of("strategy", of.value()));
        if (under != null) {
            words.put("method", under.method().label());
            words.put("onTrack", under.onTrack().toPlainString());
            words.put("atRisk", under.atRisk().toPlainString());
        }
        if (asof != null) {
            words.put("asof", asof.toString());
        }
        return words;
    }

    private static Optional<BigDecimal> number(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).flatMap(NumberText::read);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
