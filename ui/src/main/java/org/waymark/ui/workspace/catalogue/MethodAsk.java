package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.util.Optional;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorCommand.ChangeMethod;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks from which period on an indicator is measured differently, why, and what it means from then on. */
final class MethodAsk {

    private final Stewardship stewardship;
    private final IndicatorPage page;
    private final TextField from;

    MethodAsk(Stewardship stewardship, IndicatorPage page) {
        this.stewardship = stewardship;
        this.page = page;
        from = Forms.code(stewardship.text("workspace.indicators.from"));
        from.setHelperText(stewardship.text("workspace.plan.due-form"));
        from.setRequiredIndicatorVisible(true);
    }

    Ask ask() {
        var reason = stewardship.words("workspace.plan.reason");
        var now = page.definition();
        var meaning = stewardship.words("workspace.indicators.meaning").holding(now.meaning());
        var source = stewardship.words("workspace.indicators.source").holding(now.source());
        var asking = new Ask[1];
        asking[0] = new Ask(
                stewardship.text("workspace.indicators.change"),
                stewardship.text("workspace.indicators.change-act"),
                stewardship.text("workspace.cancel"),
                () -> {
                    var period = period();
                    var why = reason.read();
                    var means = meaning.read();
                    var who = source.read();
                    return period.isPresent()
                            && why.isPresent()
                            && means.isPresent()
                            && who.isPresent()
                            && stewardship.send(
                                    asking[0].banner(),
                                    new ChangeMethod(
                                            page.indicator(),
                                            measured(now, means.get(), who.get()),
                                            period.get(),
                                            why.get(),
                                            stewardship.seat().me()));
                });
        return asking[0].with(
                new Paragraph(stewardship.text("workspace.indicators.change-what")), from, reason, meaning, source);
    }

    private Optional<Period> period() {
        try {
            from.setInvalid(false);
            return Optional.of(new Period(from.getValue().strip()));
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            from.setErrorMessage(stewardship.text("workspace.period-wrong"));
            from.setInvalid(true);
            return Optional.empty();
        }
    }

    private static Definition measured(Definition now, Words meaning, Words source) {
        return new Definition(
                now.name(),
                meaning,
                now.unit(),
                now.kind(),
                now.type(),
                now.direction(),
                now.towards(),
                now.lowest(),
                now.highest(),
                now.dimensions(),
                now.plain(),
                source,
                now.sourceUrl(),
                now.externalCodes(),
                now.caveat(),
                now.numerator(),
                now.denominator());
    }
}
