package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A real table that scrolls in its own box; the first cell of each row heads it. */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final int numbersFrom;

    /** @param numbersFrom the column from which cells hold numbers, counted from 0 */
    public DataTable(String caption, List<String> columns, int numbersFrom) {
        addClassName("scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        table.addClassName("data");
        var head = table.getHead().addRow();
        for (var i = 0; i < columns.size(); i++) {
            var cell = head.addHeaderCell();
            cell.setText(columns.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", i >= numbersFrom);
        }
        this.numbersFrom = numbersFrom;
        add(table);
    }

    public DataTable row(String... cells) {
        return row(List.of(cells).stream()
                .map(Text::new)
                .map(Component.class::cast)
                .toList());
    }

    public DataTable row(List<? extends Component> cells) {
        var row = table.getBody().addRow();
        for (var i = 0; i < cells.size(); i++) {
            cell(row, i).add(cells.get(i));
        }
        return this;
    }

    private com.vaadin.flow.component.HtmlContainer cell(NativeTableRow row, int i) {
        if (i == 0) {
            var head = row.addHeaderCell();
            head.getElement().setAttribute("scope", "row");
            return head;
        }
        var cell = row.addDataCell();
        cell.setClassName("num", i >= numbersFrom);
        return cell;
    }
}
