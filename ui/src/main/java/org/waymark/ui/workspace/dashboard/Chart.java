package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart drawn in the browser once it comes into view. Its label tells what it shows; a table must stand beside it.
 */
@Tag("x-echart")
@JavaScript("context://js/x-echart.js")
final class Chart extends Component implements HasStyle {

    /** Where the library lies on the class path. */
    static final String LIBRARY = "/webjars/echarts/5.5.0/echarts.min.js";

    Chart(ObjectNode options, String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("library", LIBRARY.substring(1));
        getElement().setPropertyJson("options", options);
        addClassName("chart");
    }
}
