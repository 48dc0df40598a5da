package org.waymark.ui.workspace.catalogue;

import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.domain.DomainId;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a domain of integration in some vocabulary. */
final class DomainAsk {

    private final Stewardship stewardship;

    DomainAsk(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    Ask name() {
        var code = Forms.code(stewardship.text("workspace.domains.code"));
        code.setHelperText(stewardship.text("workspace.domains.code-form"));
        code.setRequiredIndicatorVisible(true);
        var name = stewardship.words("workspace.domains.name");
        var source = Forms.code(stewardship.text("workspace.catalogue.source"));
        source.setRequiredIndicatorVisible(true);
        return stewardship
                .ask("workspace.domains.add", told -> {
                    var readable = code.getValue().strip().matches("[a-z0-9-]{1,40}:[a-z0-9-]{1,60}");
                    code.setInvalid(!readable);
                    code.setErrorMessage(stewardship.text("workspace.domains.code-form"));
                    var words = name.read();
                    return readable
                            && words.isPresent()
                            && stewardship.send(
                                    told,
                                    new NameDomain(
                                            new DomainId(code.getValue().strip()),
                                            words.get(),
                                            source.getValue().strip(),
                                            stewardship.seat().me()));
                })
                .with(code, name, source);
    }
}
