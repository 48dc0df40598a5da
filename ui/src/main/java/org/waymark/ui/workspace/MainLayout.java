package org.waymark.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.ui.words.Languages;
import org.waymark.ui.words.Texts;

/** The shell: what one may go to by role, the language, the colours, the way out and the way to the public site. */
@AnonymousAllowed
public final class MainLayout extends AppLayout {

    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private final Seat seat;

    MainLayout(Seat seat, Live live, Texts texts, AuthenticationContext authentication) {
        this.seat = seat;
        setI18n(new AppLayoutI18n().setDrawer(seat.text("workspace.menu")));
        addToNavbar(bar(texts), new CrisisNotice(seat, live));
        addToDrawer(menu(), ways(authentication));
        setDrawerOpened(true);
    }

    private Component bar(Texts texts) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(seat.text("workspace.menu"));
        var name = new Anchor("", "Waymark");
        name.addClassName("brand");
        var bar = new Header(skip(), toggle, name, language(texts));
        bar.addClassName("bar");
        return bar;
    }

    /** The first thing a keyboard comes to: past the menu, to the page's heading. */
    private Anchor skip() {
        var skip = new Anchor("#main", seat.text("workspace.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.getElement()
                .executeJs("this.addEventListener('click', click => {"
                        + " click.preventDefault(); document.querySelector('main h1').focus(); })");
        return skip;
    }

    private Select<String> language(Texts texts) {
        var language = new Select<String>();
        language.setAriaLabel(seat.text("workspace.language"));
        language.setItems(texts.languages());
        language.setItemLabelGenerator(Languages::own);
        language.setValue(seat.wording().language());
        language.addValueChangeListener(chosen -> Preferences.speak(UI.getCurrent(), chosen.getValue()));
        language.addClassName("bar-language");
        return language;
    }

    private Select<ColorScheme.Value> colours() {
        var colours = new Select<ColorScheme.Value>();
        colours.setLabel(seat.text("workspace.colours"));
        colours.setItems(SCHEMES);
        colours.setItemLabelGenerator(scheme -> seat.text(
                "workspace.colours." + scheme.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var now = UI.getCurrent().getPage().getColorScheme();
        colours.setValue(SCHEMES.contains(now) ? now : ColorScheme.Value.LIGHT_DARK);
        colours.addValueChangeListener(chosen -> Preferences.show(UI.getCurrent(), chosen.getValue()));
        colours.addClassName("bar-colours");
        return colours;
    }

    /** Entries stand together by tens of their order: {@code 10} to {@code 19} is the plan. */
    private Component menu() {
        var byTens = MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(MainLayout::ten, TreeMap::new, Collectors.toList()));
        var menu = new Div();
        byTens.forEach((ten, entries) -> {
            var group = new SideNav();
            group.setLabel(seat.text("workspace.menu." + ten));
            entries.stream().map(this::item).forEach(group::addItem);
            menu.add(group);
        });
        return menu;
    }

    private static int ten(MenuEntry entry) {
        return entry.order() == null ? 9 : entry.order().intValue() / 10;
    }

    private SideNavItem item(MenuEntry entry) {
        var icon = entry.icon();
        return icon == null
                ? new SideNavItem(seat.text(entry.title()), entry.menuClass())
                : new SideNavItem(seat.text(entry.title()), entry.menuClass(), new Icon(icon));
    }

    private Component ways(AuthenticationContext authentication) {
        var who = new Span(seat.text(
                "workspace.signed-in", authentication.getPrincipalName().orElse("")));
        var site = new Anchor("/", seat.text("workspace.public-site"));
        site.setRouterIgnore(true);
        var out = new Button(seat.text("workspace.sign-out"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        var ways = new com.vaadin.flow.component.html.Section(who, colours(), site, out);
        ways.getElement().setAttribute("aria-label", seat.text("workspace.yours"));
        ways.addClassName("ways");
        return ways;
    }
}
