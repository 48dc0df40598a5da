package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.quality.Rule;
import org.waymark.query.place.Places;
import org.waymark.query.quality.RuleTrial.Flagged;
import org.waymark.query.reporting.AllSeries;
import org.waymark.query.reporting.SaidSeries;

/** Tries a rule on every value of its indicator when it is asked. */
@Component
class TrialAnswers {

    private final MongoDatabase database;
    private final AllSeries series;
    private final Places places;

    TrialAnswers(MongoDatabase database) {
        this.database = database;
        series = new AllSeries(database);
        places = new Places(database);
    }

    @QueryHandler
    Optional<RuleTrial> answer(FindRuleTrial question) {
        var rule = question.rule();
        var inspection = Inspection.ofMany(database, places.all());
        var pages = series.of(List.of(rule.indicator())).stream()
                .sorted(Comparator.comparing(page -> page.series().toString()))
                .toList();
        inspection.prepare(pages.stream().map(SaidSeries::series).toList());
        var count = new Count();
        pages.forEach(page -> count.look(page, rule, inspection));
        return Optional.of(new RuleTrial(count.values, count.unknown, count.flagged.size(), count.first()));
    }

    /** What was found so far. */
    private static final class Count {

        private final List<Flagged> flagged = new ArrayList<>();
        private int values;
        private int unknown;

        void look(SaidSeries page, Rule rule, Inspection inspection) {
            for (var entry : page.periods()) {
                var said = entry.value();
                if (said != null) {
                    var subject = inspection.subject(page.series(), entry.period(), said);
                    if (Rules.concerns(rule, subject)) {
                        look(subject, inspection.verdict(rule, subject));
                    }
                }
            }
        }

        private void look(Subject subject, Verdict verdict) {
            values++;
            unknown += verdict.isKnown() ? 0 : 1;
            if (verdict.isOdd()) {
                flagged.add(new Flagged(subject.own().series(), subject.period(), verdict.left(), verdict.right()));
            }
        }

        List<Flagged> first() {
            return flagged.stream().limit(RuleTrial.MOST).toList();
        }
    }
}
