package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.RULE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.command.quality.Rule;

/** Looks at a value by every validation rule of its indicator, and by those of others that speak of it. */
final class Rules implements Check {

    private final List<RulePage> rules;
    private final Neighbours neighbours;

    Rules(List<RulePage> rules, Neighbours neighbours) {
        this.rules = rules;
        this.neighbours = neighbours;
    }

    @Override
    public void look(Subject subject, Seen seen) {
        rules.stream()
                .filter(rule -> rule.isLookedAt() && concerns(rule.says(), subject))
                .forEach(rule -> look(rule, subject, seen));
    }

    private void look(RulePage rule, Subject subject, Seen seen) {
        var verdict = Verdict.of(rule.says(), subject, neighbours);
        if (verdict.isOdd()) {
            var facts = named(rule);
            facts.put("left", verdict.left() == null ? "–" : number(verdict.left()));
            facts.put("right", verdict.right() == null ? "–" : number(verdict.right()));
            facts.put("operator", rule.says().operator().sign());
            seen.odd(RULE, null, facts);
        } else if (!verdict.isKnown() && owns(rule.says(), subject)) {
            var facts = named(rule);
            facts.put("why", "missing");
            seen.unchecked(RULE, null, facts);
        }
    }

    private static Map<String, String> named(RulePage rule) {
        var facts = new TreeMap<>(Map.of(Oddity.WHICH, rule.rule().value()));
        facts.put("importance", rule.says().importance().name());
        rule.says().name().byLanguage().forEach((language, name) -> facts.put("name." + language, name));
        return facts;
    }

    /** Whether a rule says anything about a value. */
    static boolean concerns(Rule rule, Subject subject) {
        var measure = rule.measure();
        return (measure == null || subject.asked().has(measure)) && (owns(rule, subject) || speaksOf(rule, subject));
    }

    private static boolean owns(Rule rule, Subject subject) {
        return rule.indicator().equals(subject.own().series().indicator());
    }

    private static boolean speaksOf(Rule rule, Subject subject) {
        var indicator = subject.own().series().indicator();
        return List.of(rule.left(), rule.right()).stream()
                .flatMap(side -> side.terms().stream())
                .anyMatch(term -> !term.before() && indicator.equals(term.indicator()));
    }
}
