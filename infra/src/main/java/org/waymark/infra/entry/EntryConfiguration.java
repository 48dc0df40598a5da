package org.waymark.infra.entry;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the tables where they are absent. */
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    @Bean
    DraftTable entryDrafts(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
        database.execute(DraftTable.TABLE);
        return new DraftTable(database, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ReceiptTable entryReceipts(JdbcTemplate database) {
        database.execute(ReceiptTable.TABLE);
        return new ReceiptTable(database);
    }
}
