package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Command;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.Voice;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.StaffWords;
import org.waymark.ui.theme.Alike;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/** Where a published voice is heard: in a theme that is there, or in a new one. */
final class JoinForm extends Div {

    private final Seat seat;
    private final Texts texts;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;
    private final AlikeChoice alike;
    private final List<ThemePage> themes;

    JoinForm(Seat seat, Names names, Texts texts, Voice voice, StaffWords opened, Banner banner, Runnable changed) {
        this.seat = seat;
        this.texts = texts;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
        alike = new AlikeChoice(seat, voice, opened);
        themes = seat.list(new FindThemes(voice.about().strategy()), ThemePage.class);
        var theme = new Select<ThemePage>();
        theme.setLabel(seat.text("workspace.join.theme"));
        theme.setItems(themes);
        theme.setItemLabelGenerator(page -> names.of(page.title()));
        var join = new Button(seat.text("workspace.join.act"), click -> {
            var chosen = theme.getValue();
            if (chosen == null) {
                banner.warn(seat.text("workspace.join.choose"));
            } else {
                joined(banner, joins(chosen.theme()));
            }
        });
        join.addThemeVariants(ButtonVariant.PRIMARY);
        theme.setVisible(!themes.isEmpty());
        join.setVisible(!themes.isEmpty());
        addClassName("acts");
        add(theme, join, new Button(seat.text("workspace.join.new"), click -> fresh().open()));
        var look = new Button(seat.text("workspace.alike.look"));
        look.addClickListener(_ -> {
            look.setVisible(false);
            alike.look();
            Alike.theme(voice, themes, opened).ifPresent(page -> {
                theme.setValue(page);
                theme.setHelperText(seat.text("workspace.alike.theme"));
            });
        });
        add(look, alike);
    }

    private Ask fresh() {
        var title = new WordsField(seat.text("workspace.join.title"), texts, seat.wording());
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.join.new"), seat.text("workspace.join.act"), seat.text("workspace.cancel"), () -> {
                    var words = title.read();
                    var strategy = strategy();
                    if (words.isEmpty() || strategy.isEmpty()) {
                        return false;
                    }
                    var taken =
                            themes.stream().map(page -> page.theme().value()).toList();
                    var theme = new ThemeId(Slug.of(words.get(), "theme", taken));
                    return joined(
                            asking[0].banner(),
                            Stream.concat(
                                    Stream.of(new OpenTheme(theme, strategy.get(), words.get(), seat.me())),
                                    joins(theme)));
                });
        return asking[0].with(title);
    }

    private Optional<StrategyId> strategy() {
        return Optional.ofNullable(voice.about().strategy())
                .or(() -> seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                        .map(StrategyPage::strategy)
                        .findFirst());
    }

    /** This voice and those that were ticked beside it. */
    private Stream<Command> joins(ThemeId theme) {
        return Stream.concat(Stream.of(voice.feedback()), alike.ticked())
                .map(one -> new JoinTheme(one, theme, seat.me()));
    }

    private boolean joined(Banner told, Stream<Command> commands) {
        var sent = seat.send(told, commands.toArray(Command[]::new));
        if (sent) {
            banner.tell(seat.text("workspace.join.done"));
            changed.run();
        }
        return sent;
    }
}
