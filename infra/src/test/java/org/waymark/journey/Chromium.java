package org.waymark.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser, where the machine has one. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Starts it, or skips the journey with a sentence where there is none. */
    static Chromium start() {
        var program = Stream.concat(Stream.ofNullable(System.getenv("WAYMARK_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent(),
                "No Chromium was found, so journeys in the browser are skipped. Install the package chromium, or name"
                        + " its program in WAYMARK_CHROMIUM.");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Chromium(Playwright.create(options), Objects.requireNonNull(program.orElse(null)));
    }

    /** A window of its own: nothing is shared with other windows. */
    Window window(Installation service, Browser.NewContextOptions options) {
        return new Window(service, browser.newContext(options), browser);
    }

    Browser.NewContextOptions in(String language, int width) {
        return new Browser.NewContextOptions().setLocale(language).setViewportSize(width, width < 700 ? 844 : 900);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
