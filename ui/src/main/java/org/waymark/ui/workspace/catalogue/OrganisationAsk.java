package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;

/** Asks for an organisation that takes part from now on. */
final class OrganisationAsk {

    private final Stewardship stewardship;
    private final Names names;

    OrganisationAsk(Stewardship stewardship, Names names) {
        this.stewardship = stewardship;
        this.names = names;
    }

    Ask register() {
        var name = stewardship.words("workspace.organisations.name");
        var kind = new Select<OrganisationKind>();
        kind.setLabel(stewardship.text("workspace.organisations.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> stewardship.text("workspace.organisation-kind." + Names.word(one)));
        kind.setValue(OrganisationKind.AUTHORITY);
        var place = new ComboBox<PlaceName>(stewardship.text("workspace.organisations.place"));
        place.setItems(names.places());
        place.setItemLabelGenerator(one -> names.of(one.name()));
        place.setClearButtonVisible(true);
        return stewardship
                .ask("workspace.organisations.add", told -> {
                    var words = name.read();
                    return words.isPresent()
                            && stewardship.send(
                                    told,
                                    new RegisterOrganisation(
                                            new OrganisationId(Slug.of(words.get(), "organisation", taken())),
                                            kind.getValue(),
                                            place.getValue() == null
                                                    ? null
                                                    : place.getValue().place(),
                                            words.get(),
                                            stewardship.seat().me()));
                })
                .with(name, kind, place);
    }

    private List<String> taken() {
        return names.organisations().stream()
                .map(page -> page.organisation().value())
                .toList();
    }
}
