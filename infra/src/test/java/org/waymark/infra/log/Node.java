package org.waymark.infra.log;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node of the service as far as the log goes: several of them on one database are several machines. */
final class Node implements AutoCloseable {

    final ConfigurableApplicationContext context;
    final CommandGateway commands;
    final EventStore events;
    final JdbcTemplate jdbc;

    Node(String jdbcUrl, String... properties) {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + jdbcUrl, "spring.datasource.username=postgres")
                .properties("axon.axonserver.enabled=false", "spring.main.banner-mode=off")
                .properties(properties)
                .run();
        commands = context.getBean(CommandGateway.class);
        events = context.getBean(EventStore.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class,
        InfraConfiguration.class,
        EventProcessingAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        AxonAutoConfiguration.class
    })
    @Import({LogConfiguration.class, LanternBrightness.class})
    static class Wiring {

        @Bean
        ConfigurerModule lanterns() {
            return configurer -> configurer.configureAggregate(Lantern.class);
        }
    }
}
