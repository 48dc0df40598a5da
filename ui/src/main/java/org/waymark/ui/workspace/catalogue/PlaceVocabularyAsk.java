package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a level of places or for a code list. */
final class PlaceVocabularyAsk {

    private static final int SMALLEST = 9;

    private final Stewardship stewardship;

    PlaceVocabularyAsk(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    Ask list() {
        var code = Forms.code(stewardship.text("places.list"));
        code.setHelperText(stewardship.text("places.list-form"));
        code.setRequiredIndicatorVisible(true);
        var name = stewardship.words("places.list-name");
        var from = new DayField(stewardship.text("places.from"));
        var until = new DayField(stewardship.text("places.until"));
        var source = new TextField(stewardship.text("places.list-source"));
        source.addClassName("code");
        return stewardship
                .ask("places.list-add", told -> {
                    var readable = code.getValue().strip().matches("[a-z0-9-]{1,30}(:[a-z0-9-]{1,20})?");
                    code.setInvalid(!readable);
                    code.setErrorMessage(stewardship.text("places.list-wrong"));
                    var words = name.read();
                    return readable
                            && words.isPresent()
                            && stewardship.send(
                                    told,
                                    new DescribeCodeList(
                                            new CodeListId(code.getValue().strip()),
                                            words.get(),
                                            from.getValue(),
                                            until.getValue(),
                                            source.getValue().isBlank()
                                                    ? null
                                                    : source.getValue().strip(),
                                            stewardship.seat().me()));
                })
                .with(code, name, from, until, source);
    }

    Ask level() {
        var code = Forms.code(stewardship.text("places.level-code"));
        code.setHelperText(stewardship.text("places.level-form"));
        code.setRequiredIndicatorVisible(true);
        var rank = new IntegerField(stewardship.text("places.rank"));
        rank.setMin(0);
        rank.setMax(SMALLEST);
        rank.setStepButtonsVisible(true);
        rank.setValue(2);
        var name = stewardship.words("places.level-name");
        return stewardship
                .ask("places.level-add", told -> {
                    var readable = code.getValue().strip().matches("[A-Za-z][A-Za-z0-9_]{0,39}");
                    code.setInvalid(!readable);
                    code.setErrorMessage(stewardship.text("places.level-wrong"));
                    var words = name.read();
                    return readable
                            && words.isPresent()
                            && rank.getValue() != null
                            && !rank.isInvalid()
                            && stewardship.send(
                                    told,
                                    new NameLevel(
                                            new PlaceLevel(code.getValue().strip()),
                                            rank.getValue(),
                                            words.get(),
                                            stewardship.seat().me()));
                })
                .with(code, rank, name);
    }
}
