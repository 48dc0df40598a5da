package org.waymark.infra.begun;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the table where it is absent. */
@Configuration(proxyBeanMethods = false)
class BegunConfiguration {

    @Bean
    BegunTable begun(JdbcTemplate database, Clock clock) {
        database.execute(BegunTable.TABLE);
        return new BegunTable(database, clock);
    }
}
