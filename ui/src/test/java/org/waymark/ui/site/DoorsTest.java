package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorsTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void programsReadWithoutAnAccountAndWriteWithOne() {
        assertThat(visitor.get("/api/v1/strategies").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/api/v1/feedback", Map.of()).statusCode()).isEqualTo(404);
        assertThat(visitor.post("/api/v1/feedback/lookup", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/api/v1/reports", Map.of()).statusCode()).isEqualTo(401);
        assertThat(visitor.post("/api/v1/reports/acceptances", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(visitor.post("/api/v1/feedback/other", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyComesInAnywhereElse() {
        for (var path : new String[] {"/actuator", "/actuator/env", "/h2-console", "/WEB-INF/web.xml", "/index.php"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isIn(403, 404);
        }
    }

    @Test
    void noDoorOfTheseGivesACookie() {
        for (var path : new String[] {"/", "/en/", "/api/v1/strategies", "/index.php", "/css/site.css"}) {
            assertThat(visitor.get(path).headers().map()).as(path).doesNotContainKey("set-cookie");
        }
    }
}
