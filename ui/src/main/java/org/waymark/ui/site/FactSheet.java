package org.waymark.ui.site;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.fact.Content.Kind;
import org.waymark.query.fact.FactPage;
import org.waymark.ui.figure.Happening;
import org.waymark.ui.words.Wording;

/** A goal's figures for the public debate, with what is told beside them. */
public record FactSheet(GoalStory goal, List<FactPage> facts, List<Spoken> stories, Wording wording) {

    /** Somebody's own words, opened. */
    public record Spoken(FactPage fact, String words, String language) {}

    public List<FactPage> of(Kind kind) {
        return facts.stream().filter(fact -> fact.content().kind() == kind).toList();
    }

    /** Its figures with what happened meanwhile laid over them. */
    public List<MeasureStory> measures() {
        return goal.measures().stream()
                .map(measure -> measure.beside(happenings(facts, wording)))
                .toList();
    }

    static List<Happening> happenings(List<FactPage> facts, Wording wording) {
        return facts.stream()
                .map(FactPage::content)
                .flatMap(content -> Stream.ofNullable(content.day())
                        .map(day -> new Happening(day, content.title().in(wording.language()))))
                .toList();
    }
}
