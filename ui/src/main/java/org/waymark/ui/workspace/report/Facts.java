package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.html.DescriptionList;

/** Terms and what is to be said of each. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts line(String term, String said) {
        var description = new Description(said);
        description.addClassName("long");
        add(new Term(term), description);
        return this;
    }
}
