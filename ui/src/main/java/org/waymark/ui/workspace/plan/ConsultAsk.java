package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.command.Words;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleCommand.PutToConsultation;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks for a round of consultation: from when to when, in which languages, of whom, and what. */
final class ConsultAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final DayField opens;
    private final DayField closes;
    private final TextField languages;
    private final WordsField audience;
    private final WordsField questions;

    ConsultAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
        opens = day("workspace.life.opens");
        closes = day("workspace.life.closes");
        languages = Forms.code(editing.text("workspace.life.languages"));
        languages.setHelperText(editing.text("workspace.life.languages-form"));
        languages.setValue(
                String.join(" ", strategy.outline().name().byLanguage().keySet()));
        audience = editing.words("workspace.life.audience").optional();
        questions = editing.words("workspace.life.questions").optional();
    }

    private DayField day(String key) {
        var day = new DayField(editing.text(key));
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    Ask ask() {
        var title = editing.text("workspace.life.consult");
        var asking = new Ask[1];
        asking[0] = new Ask(
                title,
                title,
                editing.text("workspace.cancel"),
                () -> round().filter(round -> editing.send(
                                asking[0].banner(),
                                new PutToConsultation(
                                        strategy.strategy(),
                                        round,
                                        editing.seat().me())))
                        .isPresent());
        return editing.kept(
                asking[0].with(opens, closes, languages, audience, questions),
                "consult",
                strategy.strategy().value());
    }

    private Optional<ConsultationRound> round() {
        var from = opens.getValue();
        var until = closes.getValue();
        opens.setInvalid(from == null);
        closes.setInvalid(until == null);
        if (from == null || until == null) {
            return Optional.empty();
        }
        var codes = Arrays.stream(languages.getValue().split("[\\s,;]+"))
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
        return Optional.of(new ConsultationRound(
                from,
                until,
                codes,
                audience.typed().orElse(null),
                questions.typed().map(ConsultAsk::lines).orElse(List.of())));
    }

    /** One question a line; lines of the same number in other languages are the same question. */
    private static List<Words> lines(Words all) {
        var byLanguage = all.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        said -> said.getValue()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(String::strip)
                                .toList()));
        var longest = byLanguage.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .mapToObj(i -> new Words(byLanguage.entrySet().stream()
                        .filter(said -> said.getValue().size() > i)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, said -> said.getValue().get(i)))))
                .toList();
    }
}
