package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.router.RouterLink;
import org.waymark.ui.imports.ImportId;

/** The ways to imports. */
public final class ImportNavigation {

    private ImportNavigation() {}

    /** To sending a file. */
    public static RouterLink to(String words) {
        return new RouterLink(words, ImportsView.class);
    }

    /** Where one import is, from the root of the workspace. */
    public static String path(ImportId id) {
        return "report/import/" + id.value();
    }
}
