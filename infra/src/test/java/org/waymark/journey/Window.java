package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody's window: what they see and press, and what a careful onlooker checks on each page. */
final class Window implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE_MILLIS = 60_000;

    private final Installation service;
    private final BrowserContext context;
    private final Browser browser;
    private final Page page;
    private final List<Response> answers = new ArrayList<>();

    Window(Installation service, BrowserContext context, Browser browser) {
        this.service = service;
        this.context = context;
        this.browser = browser;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onResponse(answers::add);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(service.at(path).toString());
    }

    void press(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Waits for words to be read somewhere. */
    void reads(String words) {
        page.getByText(words).first().waitFor();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The part of the page that has a heading with these words. */
    Locator card(String heading) {
        return page.locator("article")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }

    /**
     * Checks the page as it stands: WCAG 2.2 AA by axe, one first heading, language and direction, no sideways scroll.
     */
    void isForEverybody() {
        assertThat(violations(page)).as(page.url()).isEmpty();
        isLaidOut();
    }

    /** As {@link #isForEverybody()} where the page itself may run no script: axe looks at a copy of it. */
    void isForEverybodyWithoutScript() {
        var copied = page.content();
        var size = page.viewportSize();
        try (var other = browser.newContext(new Browser.NewContextOptions().setViewportSize(size.width, size.height));
                var copy = other.newPage()) {
            copy.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(copied)));
            copy.navigate(page.url());
            assertThat(violations(copy)).as(page.url()).isEmpty();
        }
        isLaidOut();
    }

    /** It says its language and direction, has one first heading, and fits. */
    void isLaidOut() {
        var arabic = "ar".equals(page.locator("html").getAttribute("lang"));
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + page.url())
                .isIn("en", "ar");
        assertThat(page.locator("html").getAttribute("dir"))
                .as("direction of " + page.url())
                .isEqualTo(arabic ? "rtl" : "ltr");
        assertThat(page.locator("h1").count())
                .as("first headings of " + page.url())
                .isEqualTo(1);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the screen: " + page.url())
                .isTrue();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getHtml()))
                        .toList();
    }

    /** Nothing that could know the reader again was set or kept. */
    void keptNoCookie() {
        assertThat(setCookies()).as("answers that set a cookie").isEmpty();
        assertThat(context.cookies()).as("cookies kept").isEmpty();
    }

    /** Addresses that tried to set a cookie. */
    List<String> setCookies() {
        return answers.stream()
                .filter(answer -> answer.headerValue("set-cookie") != null)
                .map(Response::url)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
