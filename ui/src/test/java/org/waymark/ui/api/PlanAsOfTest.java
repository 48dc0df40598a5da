package org.waymark.ui.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@SpringJUnitConfig(LaidOut.class)
class PlanAsOfTest {

    private static final String PLAN = "/api/v1/strategies/plan";

    private MockMvc api = MockMvcBuilders.standaloneSetup(this).build();

    @BeforeEach
    void open(@Autowired StrategiesApi strategies, @Autowired Problems problems) {
        api = MockMvcBuilders.standaloneSetup(strategies)
                .setControllerAdvice(problems)
                .build();
    }

    @Test
    void isThePlanAsItStoodAtTheEndOfTheDay() throws Exception {
        api.perform(get(PLAN + "?asof=2017-02-07"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.goals[0].name.en").value("Classes"));
        api.perform(get(PLAN + "?asof=2026-02-28"))
                .andExpect(jsonPath("$.version").value(1));
        api.perform(get(PLAN + "?asof=2026-03-01"))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.goals[0].name.en").value("Evening classes"));
    }

    @Test
    void isThePlanOfTodayWithoutADay() throws Exception {
        api.perform(get(PLAN)).andExpect(jsonPath("$.version").value(2));
    }

    @Test
    void isAClearProblemBeforeTheFirstAdoption() throws Exception {
        api.perform(get(PLAN + "?asof=2017-02-06"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(
                        jsonPath("$.detail").value(allOf(containsString("2017-02-06"), containsString("2017-02-07"))));
        api.perform(get("/api/v1/strategies/none?asof=2017-02-06"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("'none'")));
    }

    @Test
    void namesTheFieldAndTheRemedyWhereTheDayCannotBeRead() throws Exception {
        for (var day : new String[] {"", "soon", "2017-02-30", "07.02.2017"}) {
            api.perform(get(PLAN).param("asof", day))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("asof"))
                    .andExpect(jsonPath("$.remedy").value(containsString("YYYY-MM-DD")));
        }
    }
}
