package org.waymark.journey;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, in both colour schemes and on a small and a large screen, is for everybody. */
@ExtendWith(Shared.class)
class PagesIT {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final List<String> PUBLIC = List.of(
            "/",
            "/goals",
            "/goals/employment",
            "/indicators/unemployment-rate",
            "/indicators/unemployment-rate?view=table",
            "/indicators/unemployment-rate?view=about",
            "/indicators/unemployment-rate?measure=ie-mis-2017~unemployment-non-eu-women",
            "/indicators/local-strategies",
            "/places",
            "/indicators/people/places",
            "/indicators/example-work-found/places",
            "/indicators/example-work-found/places?view=gap",
            "/indicators/example-work-found/places?view=course",
            "/indicators/example-work-found/places?view=peers&place=ie-cork-city",
            "/indicators/example-work-found/places?view=groups",
            "/indicators/example-work-found/places?view=outline",
            "/indicators/example-work-found/places?view=complete",
            "/goals?asof=2025-01-01",
            "/embed/indicators/unemployment-rate",
            "/timeline",
            "/timeline?zoom=quarter&slipped=1",
            "/you-said",
            "/you-said/example-languages",
            "/you-said/example-town-figures",
            "/changes",
            "/changes?kind=DATE",
            "/compare",
            "/data",
            "/methods",
            "/indicators/unemployment-rate?asof=2025-01-01",
            "/crises",
            "/crises/ie-mis-2017.example-arrivals?day=2022-01-12",
            "/reviews",
            "/integrity",
            "/facts",
            "/facts/employment",
            "/you-said?goal=employment&state=done",
            "/reviews/example-mid-term",
            "/commitments",
            "/commitments?coverage=covered&domain=uk-ioi:work",
            "/indicators/INT-EMP-01?view=about",
            "/consultations",
            "/proposals",
            "/proposals/example-evening-classes",
            "/consultations/ie-mis-2017~1",
            "/practices",
            "/practices?country=GB",
            "/practices/ie-local-strategies",
            "/releases",
            "/releases/example-learners-2020",
            "/partners",
            "/partners?situation=crisis&place=ie-fingal",
            "/privacy",
            "/accessibility",
            "/about",
            "/feedback",
            "/feedback/track",
            "/incident",
            "/incident/track",
            "/incidents",
            "/paper",
            "/nowhere");
    private static final Map<String, List<String>> BY_ROLE = Map.of(
            "planner",
                    List.of(
                            "",
                            "work",
                            "explore",
                            "explore?indicator=example-work-found&place=ie-carlow",
                            "history/strategy/ie-mis-2017",
                            "history/goal/ie-mis-2017~employment",
                            "history/indicator/unemployment-rate",
                            "plan",
                            "plan/compare",
                            "plan/what-if",
                            "plan/crisis",
                            "history/goal/ie-mis-2017~employment",
                            "plan/calendar",
                            "plan/calendar?strategy=ie-mis-2017&measure=unemployment-non-eu",
                            "report/sheet",
                            "report/burden",
                            "plan/timeline",
                            "plan/timeline?zoom=month&step=action-52",
                            "plan/indicator/unemployment-non-eu-women",
                            "plan/transplant",
                            "plan/transplant/compare",
                            "practices",
                            "facts",
                            "consultations",
                            "propose",
                            "milestones",
                            "review",
                            "review/counting",
                            "review/oversight",
                            "standings",
                            "quality",
                            "quality?open=unemployment-rate~IE~department~2020&state=confirmed",
                            "quality/rules",
                            "vulnerabilities",
                            "assessments",
                            "assessments?strategy=ie-mis-2017&method=cagr-ratio&asof=2025-01-01",
                            "feedback",
                            "decisions",
                            "commitments",
                            "indicators",
                            "reviews",
                            "partners",
                            "partners?situation=crisis",
                            "partners/organisations",
                            "partners/coalitions"),
            "reporter",
                    List.of(
                            "",
                            "work",
                            "milestones",
                            "report",
                            "report/value",
                            "report/history",
                            "report/ie-mis-2017/IE/2024",
                            "report/ie-mis-2017~employment/IE/2025",
                            "report/import",
                            "review"),
            "reviewer", List.of("", "work", "quality", "review", "review/counting", "standings"),
            "partner",
                    List.of(
                            "",
                            "work",
                            "report",
                            "decisions",
                            "consultations",
                            "propose",
                            "propose/new",
                            "collect",
                            "partners",
                            "partners/organisations",
                            "partners/coalitions",
                            "reviews",
                            "practices"),
            "moderator", List.of("", "work", "feedback", "decisions", "moderation", "incidents"),
            "monitor",
                    List.of(
                            "",
                            "work",
                            "report",
                            "review",
                            "standings",
                            "feedback",
                            "decisions",
                            "moderation",
                            "incidents",
                            "reviews"),
            "administrator",
                    List.of(
                            "",
                            "work",
                            "admin",
                            "moderation",
                            "admin/machines",
                            "admin/places",
                            "admin/places/IE",
                            "admin/places-lists",
                            "admin/places-import",
                            "admin/places-outlines",
                            "commitments",
                            "indicators"));

    @TestFactory
    Stream<DynamicTest> publicPages(Installation service, Chromium chromium) {
        return Stream.of("en", "ar")
                .flatMap(language -> SCHEMES.stream()
                        .map(scheme -> dynamicTest(language + " " + scheme, () -> {
                            var reader = chromium.window(
                                    service, chromium.in(language, 320).setColorScheme(scheme));
                            try (reader) {
                                for (var path : PUBLIC) {
                                    reader.open("/" + language + path);
                                    isForEverybody(reader, language, scheme);
                                }
                                reader.keptNoCookie();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> workspace(Installation service, Chromium chromium) {
        return BY_ROLE.keySet().stream()
                .sorted()
                .flatMap(role -> SCHEMES.stream()
                        .map(scheme -> dynamicTest(role + " " + scheme, () -> {
                            var language = scheme == ColorScheme.DARK && role.equals("planner") ? "ar" : "en";
                            var window = chromium.window(
                                    service, chromium.in(language, 320).setColorScheme(scheme));
                            try (var staff = Staff.signedIn(role, window)) {
                                for (var path : BY_ROLE.getOrDefault(role, List.of())) {
                                    window.open("/app/" + path);
                                    window.page().locator("main#main h1").waitFor();
                                    window.page().waitForLoadState(LoadState.NETWORKIDLE);
                                    isForEverybody(staff.window(), language, scheme);
                                }
                            }
                        })));
    }

    /** Laid out at every width; looked at closely at one, so that any two of language, colours and width meet. */
    private static void isForEverybody(Window window, String language, ColorScheme scheme) {
        var closely = language.equals("en") == (scheme == ColorScheme.LIGHT) ? 320 : 1280;
        for (var width : WIDTHS) {
            Page page = window.page();
            page.setViewportSize(width, 900);
            if (width == closely) {
                window.isForEverybody();
            } else {
                window.isLaidOut();
            }
        }
    }
}
