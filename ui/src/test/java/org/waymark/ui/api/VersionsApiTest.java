package org.waymark.ui.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@SpringJUnitConfig(LaidOut.class)
class VersionsApiTest {

    private static final String PLAN = "/api/v1/strategies/plan";

    private MockMvc api = MockMvcBuilders.standaloneSetup(this).build();

    @BeforeEach
    void open(@Autowired VersionsApi versions, @Autowired Problems problems) {
        api = MockMvcBuilders.standaloneSetup(versions)
                .setControllerAdvice(problems)
                .build();
    }

    @Test
    void listsVersionsWithBothClocks() throws Exception {
        api.perform(get(PLAN + "/versions"))
                .andExpect(jsonPath("$[*].version").value(contains(2, 1)))
                .andExpect(jsonPath("$[1].known").value("2017-02-07"))
                .andExpect(jsonPath("$[1].decidedOn").value("2017-02-07"))
                .andExpect(jsonPath("$[1].recordedAt").value("2026-03-01T08:00:00Z"))
                .andExpect(jsonPath("$[0].href").value(PLAN + "?asof=2026-03-01"));
    }

    @Nested
    class TheMovedGoalposts {

        @Test
        void sayWhatWasMovedByWhomAndWhy() throws Exception {
            api.perform(get(PLAN + "/changes"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[*].what").value(contains("date", "weight")))
                    .andExpect(jsonPath("$[0].of").value("milestone"))
                    .andExpect(jsonPath("$[0].id").value("classes"))
                    .andExpect(jsonPath("$[0].goal").value("language"))
                    .andExpect(jsonPath("$[0].goalpost").value(true))
                    .andExpect(jsonPath("$[0].before.period").value("2019-Q4"))
                    .andExpect(jsonPath("$[0].after.period").value("2020"))
                    .andExpect(jsonPath("$[0].version").value(2))
                    .andExpect(jsonPath("$[0].day").value("2026-03-01"))
                    .andExpect(jsonPath("$[0].by").value("ana"))
                    .andExpect(jsonPath("$[0].reason.ar").value("متفق عليه"))
                    .andExpect(jsonPath("$[0].note").value("no teachers"))
                    .andExpect(jsonPath("$[0].causes[0].id").value("evening-classes"))
                    .andExpect(jsonPath("$[1].after.weight").value(2));
        }

        @Test
        void areFilteredByGoalAndKind() throws Exception {
            api.perform(get(PLAN + "/changes?goal=work"))
                    .andExpect(jsonPath("$[*].id").value(contains("jobless")));
            api.perform(get(PLAN + "/changes?what=date"))
                    .andExpect(jsonPath("$[*].id").value(contains("classes")));
            api.perform(get(PLAN + "/changes?what=colour"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("what"))
                    .andExpect(jsonPath("$.remedy").value(containsString("target")));
        }

        @Test
        void areOfAStrategyThatIsThere() throws Exception {
            api.perform(get("/api/v1/strategies/none/changes")).andExpect(status().isNotFound());
        }
    }

    @Nested
    class AComparison {

        @Test
        void isOfTwoVersionsOrOfTwoDays() throws Exception {
            for (var pair : new String[] {"from=1&to=2", "from=2017-02-07&to=2026-03-01", "from=1&to=2026-11-22"}) {
                api.perform(get(PLAN + "/compare?" + pair))
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.from.version").value(1))
                        .andExpect(jsonPath("$.to.version").value(2))
                        .andExpect(jsonPath("$.changes[0].what").value("date"))
                        .andExpect(jsonPath("$.changes[0].acts[0].by").value("ana"));
            }
        }

        @Test
        void saysWhichEndIsMissingOrUnreadable() throws Exception {
            api.perform(get(PLAN + "/compare?from=1&to=9")).andExpect(status().isNotFound());
            api.perform(get(PLAN + "/compare?from=2016-01-01&to=2"))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value(containsString("2017-02-07")));
            api.perform(get(PLAN + "/compare?from=1&to=now"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("to"));
        }
    }
}
