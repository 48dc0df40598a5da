package org.waymark.ui.api;

import static org.hamcrest.Matchers.hasSize;
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

@SpringJUnitConfig(Planted.class)
class EqualTimeApiTest {

    private static final String WORK = "/api/v1/strategies/home/goals/work/equal-time";

    private MockMvc api = MockMvcBuilders.standaloneSetup(this).build();

    @BeforeEach
    void open(@Autowired EqualTimeApi equalTime, @Autowired Problems problems) {
        api = MockMvcBuilders.standaloneSetup(equalTime)
                .setControllerAdvice(problems)
                .build();
    }

    @Test
    void listsTheGoalsThatWereTakenOverFromAPlanHere() throws Exception {
        api.perform(get("/api/v1/equal-time"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].originStrategy").value("abroad"))
                .andExpect(jsonPath("$[0].href").value(WORK));
    }

    @Test
    void countsYearsFromTheDayOnWhichEachWasAdopted() throws Exception {
        api.perform(get(WORK))
                .andExpect(jsonPath("$.goal.since").value("2020-02-07"))
                .andExpect(jsonPath("$.origin.since").value("2017-02-07"))
                .andExpect(jsonPath("$.measures", hasSize(1)))
                .andExpect(jsonPath("$.measures[0].indicator").value("unemployment-rate"))
                .andExpect(jsonPath("$.measures[0].years", hasSize(1)))
                .andExpect(jsonPath("$.measures[0].years[0].year").value(1))
                .andExpect(jsonPath("$.measures[0].years[0].goal.period").value("2021"))
                .andExpect(jsonPath("$.measures[0].years[0].goal.value").value(8))
                .andExpect(jsonPath("$.measures[0].years[0].origin.period").value("2018"))
                .andExpect(jsonPath("$.measures[0].years[0].origin.value").value(11));
    }

    @Test
    void isAClearProblemWhereAGoalHasNoOriginHere() throws Exception {
        for (var goal : new String[] {"abroad/goals/work", "home/goals/none", "none/goals/work"}) {
            api.perform(get("/api/v1/strategies/" + goal + "/equal-time"))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType("application/problem+json"));
        }
    }
}
