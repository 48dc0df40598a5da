package org.waymark.infra.reminder;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.waymark.infra.account.Recipients;
import org.waymark.ui.Desk;
import org.waymark.ui.Reminders;
import org.waymark.ui.words.Texts;

/**
 * Reminds by e-mail where {@code spring.mail.host} names an SMTP server, and otherwise says that nobody is reminded.
 */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    private static final String HOST = "spring.mail.host";

    @Bean
    @ConditionalOnProperty(HOST)
    Reminders reminders(
            Recipients recipients,
            Desk desk,
            Texts texts,
            JdbcTemplate database,
            JavaMailSender mail,
            Clock clock,
            @Value("${waymark.address}") String address,
            @Value("${waymark.reminders.sender:waymark@localhost}") String sender) {
        database.execute(SentTable.TABLE);
        return new ReminderRound(
                recipients,
                desk,
                texts,
                new SentTable(database, clock),
                new Postman(mail, clock, sender),
                clock,
                address);
    }

    @Bean
    @ConditionalOnMissingBean(Reminders.class)
    Reminders noReminders() {
        return new Reminders() {
            @Override
            public boolean on() {
                return false;
            }

            @Override
            public List<Unsent> unsent() {
                return List.of();
            }
        };
    }
}
