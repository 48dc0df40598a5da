package org.waymark.infra.guard;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.infra.vault.Pseudonyms;
import org.waymark.ui.words.Texts;

/** Puts the guards on the buses: first who may ask, then of whom by which name, then for whom, then once only. */
@Configuration
class Guards {

    @Bean
    SmartInitializingSingleton guardedBuses(
            CommandBus commands,
            QueryBus questions,
            QueryGateway gateway,
            DataSource database,
            Texts texts,
            Clock clock,
            Pseudonyms aliases) {
        return () -> {
            var template = new JdbcTemplate(database);
            template.execute(Once.TABLE);
            var veil = new Veil(gateway, new Sheltered(gateway, texts, clock, aliases));
            commands.registerHandlerInterceptor(new Policy<>());
            commands.registerHandlerInterceptor(veil.overCommands());
            commands.registerHandlerInterceptor(new Mandates(gateway));
            commands.registerHandlerInterceptor(new FittingKinds(gateway));
            commands.registerHandlerInterceptor(new Onlookers(gateway));
            commands.registerHandlerInterceptor(new Locks(gateway, clock));
            commands.registerHandlerInterceptor(new Owners(gateway));
            commands.registerHandlerInterceptor(new Answerable(gateway));
            commands.registerHandlerInterceptor(new Spokespeople(gateway));
            commands.registerHandlerInterceptor(new Succession(gateway));
            commands.registerHandlerInterceptor(new Cartography(gateway));
            commands.registerHandlerInterceptor(new Once(template));
            questions.registerHandlerInterceptor(new Policy<>());
            questions.registerHandlerInterceptor(veil.overQuestions());
        };
    }
}
