package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.EntryDrafts.Typed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table in which values are entered. It draws a model, sends up what is typed, and is told what to say. */
@Tag("x-entry-grid")
@JsModule("context://js/x-entry-grid.js")
final class EntryGrid extends Component {

    private static final String DETAIL = "event.detail";

    EntryGrid() {
        getElement().setAttribute("data-pane", "grid");
    }

    void show(ObjectNode model) {
        getElement().setPropertyJson("model", model);
    }

    /** Says what is new about some cells. */
    void tell(ObjectNode news) {
        getElement().callJsFunction("answer", news);
    }

    void focus(CellId cell) {
        getElement().callJsFunction("focusCell", cell.toString());
    }

    void copyAll() {
        getElement().callJsFunction("copyAll");
    }

    /** Shows which keys do what. */
    void help() {
        getElement().executeJs("this.help.showModal()");
    }

    /** Does something once the server has everything that was typed, or something else where it does not get it. */
    void settled(Runnable act, Runnable lost) {
        getElement().callJsFunction("settle").then(done -> act.run(), late -> lost.run());
    }

    /** When somebody typed, a batch at a time. */
    void whenTyped(Consumer<List<Typed>> typed) {
        getElement()
                .addEventListener("entry-typed", event -> typed.accept(typed(event.getEventData())))
                .addEventData(DETAIL);
    }

    /** When somebody came to another cell. */
    void whenAt(Consumer<CellId> at) {
        getElement()
                .addEventListener("entry-at", event -> at.accept(CellId.of(detail(event.getEventData(), "id"))))
                .addEventData(DETAIL);
    }

    /** When somebody wants something of the panel for a cell. */
    void whenAsked(BiConsumer<String, CellId> asked) {
        getElement()
                .addEventListener(
                        "entry-ask",
                        event -> asked.accept(
                                detail(event.getEventData(), "what"), CellId.of(detail(event.getEventData(), "id"))))
                .addEventData(DETAIL);
    }

    private static String detail(JsonNode data, String name) {
        return data.get(DETAIL).get(name).asString();
    }

    private static List<Typed> typed(JsonNode data) {
        var typed = new ArrayList<Typed>();
        data.get(DETAIL)
                .get("cells")
                .valueStream()
                .forEach(cell -> typed.add(new Typed(
                        CellId.of(cell.get("id").asString()),
                        cell.get("text").asString(),
                        cell.get("rev").asLong())));
        return typed;
    }
}
