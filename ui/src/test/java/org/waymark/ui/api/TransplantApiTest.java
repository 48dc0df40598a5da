package org.waymark.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.waymark.command.Command;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.Lineage;
import org.waymark.ui.exchange.GoalTreeFile;
import org.waymark.ui.transplant.Saplings;

@SpringJUnitConfig(Planted.class)
class TransplantApiTest {

    private static final String HOME = "/api/v1/strategies/home/transplant";
    private static final String WORK = "abroad/work";

    @Autowired
    private List<Command> sent = List.of();

    private MockMvc api = MockMvcBuilders.standaloneSetup(this).build();

    @BeforeEach
    void open(@Autowired TransplantApi transplants, @Autowired Problems problems) {
        sent.clear();
        api = MockMvcBuilders.standaloneSetup(transplants)
                .setControllerAdvice(problems)
                .build();
    }

    private static MockHttpServletRequestBuilder transplant(String mode) {
        return post(HOME).param("mode", mode).principal(() -> "petra");
    }

    @Test
    void aGoalIsAFileThatAnotherInstallationReads() throws Exception {
        var answer = api.perform(get("/api/v1/strategies/abroad/goals/work.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("goal-work-of-abroad.json")))
                .andReturn()
                .getResponse();
        var tree = GoalTreeFile.read(answer.getContentAsByteArray());
        assertThat(tree.strategy().id()).isEqualTo(Saplings.ABROAD);
        assertThat(tree.goals())
                .extracting(branch -> branch.goal().goal())
                .containsExactly(Saplings.WORK, Saplings.SKILLS);
    }

    @Test
    void checkingSaysWhatStandsInTheWayAndSendsNothing() throws Exception {
        api.perform(transplant("check").param("from", WORK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("problems"))
                .andExpect(jsonPath("$.parts[0].findings[?(@.reason == 'UNKNOWN_ORGANISATION')].value")
                        .value("office"))
                .andExpect(jsonPath(
                        "$.parts[0].findings[?(@.reason == 'UNKNOWN_ORGANISATION')].remedy",
                        everyItem(notNullValue())));
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsAddedWhileSomethingStandsInTheWay() throws Exception {
        api.perform(transplant("add").param("from", WORK)).andExpect(status().isUnprocessableContent());
        assertThat(sent).isEmpty();
    }

    @Test
    void whatCanComeAlongIsAddedWithItsLineage() throws Exception {
        api.perform(transplant("add").param("from", WORK).param("unknown", "leave-out"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("added"));
        assertThat(sent)
                .filteredOn(TakeOverGoal.class::isInstance)
                .extracting(command -> ((TakeOverGoal) command).from())
                .containsExactly(
                        new Lineage(Saplings.ABROAD, Saplings.WORK, null, 3),
                        new Lineage(Saplings.ABROAD, Saplings.SKILLS, null, 3));
    }

    @Test
    void aFileOfAnotherInstallationKeepsItsAddress() throws Exception {
        api.perform(transplant("add").param("unknown", "leave-out").content(GoalTreeFile.write(Saplings.tree())))
                .andExpect(jsonPath("$.outcome").value("added"));
        assertThat(sent)
                .first()
                .isInstanceOfSatisfying(
                        TakeOverGoal.class,
                        taken -> assertThat(taken.from())
                                .isEqualTo(new Lineage(Saplings.ABROAD, Saplings.WORK, Saplings.ELSEWHERE, 3)));
    }

    @ParameterizedTest
    @CsvSource({"mode, maybe", "under, nowhere", "dates, soon", "place, theirs", "targets, all", "unknown, ignore"})
    void aWishThatCannotBeReadIsNamed(String field, String wish) throws Exception {
        var asked = post(HOME).param("from", WORK).param(field, wish).principal(() -> "petra");
        api.perform(asked)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.remedy", notNullValue()));
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() throws Exception {
        api.perform(transplant("check").content("{".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        api.perform(transplant("check").param("from", "abroad/none")).andExpect(status().isNotFound());
        api.perform(get("/api/v1/strategies/abroad/goals/none.json")).andExpect(status().isNotFound());
        api.perform(post("/api/v1/strategies/none/transplant")
                        .param("from", WORK)
                        .principal(() -> "petra"))
                .andExpect(status().isNotFound());
    }
}
