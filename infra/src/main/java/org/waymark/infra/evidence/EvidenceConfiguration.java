package org.waymark.infra.evidence;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the table where it is absent. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    EvidenceTable evidence(JdbcTemplate database, Clock clock) {
        database.execute(EvidenceTable.TABLE);
        return new EvidenceTable(database, clock);
    }
}
