package org.waymark.ui.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the workspace: theme, tokens, both colour schemes, and a line on which the server speaks first. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/fonts.css")
@StyleSheet("context://css/figure.css")
@StyleSheet("context://css/workspace.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Waymark");
        settings.addFavIcon("icon", "/img/waymark.svg", "any");
        settings.addMetaTag("robots", "noindex");
    }
}
