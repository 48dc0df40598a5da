package org.waymark.ui.workspace.catalogue;

import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks what is to be measured, under a code of its own. */
final class IndicatorAsk {

    private final Stewardship stewardship;
    private final DefinitionFields fields;

    IndicatorAsk(Stewardship stewardship) {
        this.stewardship = stewardship;
        fields = new DefinitionFields(stewardship);
    }

    Ask define() {
        var code = Forms.code(stewardship.text("workspace.catalogue.code"));
        code.setHelperText(stewardship.text("workspace.indicators.code-form"));
        code.setRequiredIndicatorVisible(true);
        return stewardship
                .ask("workspace.indicators.define", told -> {
                    var readable = code.getValue().strip().matches("[A-Za-z0-9_-]{1,60}");
                    code.setInvalid(!readable);
                    code.setErrorMessage(stewardship.text("workspace.catalogue.code-wrong"));
                    var definition = fields.read();
                    return readable
                            && definition.isPresent()
                            && stewardship.send(
                                    told,
                                    new DefineIndicator(
                                            new IndicatorId(code.getValue().strip()),
                                            definition.get(),
                                            stewardship.seat().me()));
                })
                .with(code, fields);
    }
}
