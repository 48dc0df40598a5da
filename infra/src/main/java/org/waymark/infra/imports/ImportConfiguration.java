package org.waymark.infra.imports;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.sealed.Seals;
import org.waymark.ui.imports.ImportWork;

/** Where imports are kept and who does them. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    FileTable importFiles(JdbcTemplate database, PlatformTransactionManager transactions, Seals seals, Clock clock) {
        Tables.create(database);
        return new FileTable(database, new TransactionTemplate(transactions), seals, clock);
    }

    @Bean
    JobTable importJobs(JdbcTemplate database, Clock clock, FileTable tablesFirst) {
        return new JobTable(database, clock);
    }

    @Bean
    LedgerTable importLedger(JdbcTemplate database, FileTable tablesFirst) {
        return new LedgerTable(database);
    }

    @Bean
    MatchTable importMatches(JdbcTemplate database, FileTable tablesFirst) {
        return new MatchTable(database);
    }

    @Bean
    ImportWorkers importWorkers(
            JdbcTemplate database,
            ObjectProvider<ImportWork> work,
            Clock clock,
            @Value("${waymark.node:waymark}") String node,
            FileTable tablesFirst) {
        return new ImportWorkers(database, work, clock, node);
    }

    @Bean
    OneTransaction together(TransactionManager transactions) {
        return new OneTransaction(transactions);
    }

    /** References cannot be guessed. */
    @Bean(defaultCandidate = false)
    RandomGenerator importNumbers() {
        return new SecureRandom();
    }
}
