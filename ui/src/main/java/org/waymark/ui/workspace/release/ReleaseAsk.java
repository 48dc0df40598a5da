package org.waymark.ui.workspace.release;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.release.FindReleases;
import org.waymark.query.release.ReleasePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what a release is to hold, and from when it may be read. */
final class ReleaseAsk {

    private final ReleaseDesk desk;
    private final WordsField title;
    private final ComboBox<StrategyId> strategy;
    private final MultiSelectComboBox<IndicatorId> indicators;
    private final TextField period;
    private final Select<Readers> readers = new Select<>();
    private final DayField on;
    private final ComboBox<ReleaseId> replaces;
    private final List<ReleasePage> others;

    ReleaseAsk(ReleaseDesk desk) {
        this.desk = desk;
        others = desk.seat().list(new FindReleases(), ReleasePage.class);
        var plans = desk.seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
        title = new WordsField(
                desk.text("workspace.release.name"), desk.texts(), desk.seat().wording());
        strategy = new ComboBox<>(desk.text("workspace.release.strategy"));
        strategy.setItems(plans.stream().map(StrategyPage::strategy).toList());
        strategy.setItemLabelGenerator(id -> plans.stream()
                .filter(plan -> plan.strategy().equals(id))
                .map(plan -> desk.names().of(plan.outline().name()))
                .findFirst()
                .orElse(id.value()));
        indicators = new MultiSelectComboBox<>(desk.text("workspace.release.data-sets"));
        indicators.setItems(
                desk.names().indicators().stream().map(IndicatorPage::indicator).toList());
        indicators.setItemLabelGenerator(desk.names()::of);
        period = Forms.code(desk.text("workspace.release.period"));
        period.setHelperText(desk.text("workspace.release.period-help"));
        readers.setLabel(desk.text("workspace.release.readers"));
        readers.setItems(Readers.values());
        readers.setItemLabelGenerator(one -> desk.text("workspace.readers." + Names.word(one)));
        readers.setValue(Readers.EVERYBODY);
        on = new DayField(desk.text("workspace.release.on"));
        on.setValue(desk.seat().today());
        replaces = new ComboBox<>(desk.text("workspace.release.replaces"));
        replaces.setItems(others.stream()
                .filter(ReleasePage::isLive)
                .map(ReleasePage::release)
                .toList());
        replaces.setItemLabelGenerator(ReleaseId::value);
        replaces.setClearButtonVisible(true);
    }

    Ask draft() {
        return ask("workspace.release.draft", null);
    }

    /** The same once more, of what is known now. */
    Ask again(ReleasePage page) {
        var outline = page.outline();
        title.holding(outline.title());
        strategy.setValue(outline.strategy());
        indicators.setValue(outline.indicators());
        period.setValue(outline.period().code());
        readers.setValue(outline.readers());
        on.setValue(outline.on());
        replaces.setValue(outline.replaces());
        return ask("workspace.release.again", page.release());
    }

    private Ask ask(String key, @Nullable ReleaseId release) {
        var asking = new Ask[1];
        asking[0] = desk.ask(
                key,
                () -> title.read()
                        .filter(words -> filledIn())
                        .filter(words -> desk.send(
                                asking[0].banner(),
                                new DraftRelease(
                                        release == null ? id(words) : release,
                                        outline(words),
                                        desk.seat().me())))
                        .isPresent());
        return asking[0].with(title, strategy, indicators, period, readers, on, replaces);
    }

    private boolean filledIn() {
        strategy.setInvalid(strategy.getValue() == null);
        on.setInvalid(on.getValue() == null);
        period.setInvalid(!isPeriod(period.getValue().strip()));
        period.setErrorMessage(desk.text("workspace.release.period-help"));
        return strategy.getValue() != null && on.getValue() != null && !period.isInvalid();
    }

    private static boolean isPeriod(String text) {
        try {
            return !new Period(text).code().isEmpty();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private ReleaseId id(Words words) {
        return new ReleaseId(Slug.of(
                words,
                "release",
                others.stream().map(page -> page.release().value()).toList()));
    }

    private Outline outline(Words words) {
        return new Outline(
                strategy.getValue(),
                words,
                List.copyOf(indicators.getValue()),
                new Period(period.getValue().strip()),
                readers.getValue(),
                on.getValue(),
                replaces.getValue());
    }
}
