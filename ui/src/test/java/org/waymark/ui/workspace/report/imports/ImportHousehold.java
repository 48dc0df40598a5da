package org.waymark.ui.workspace.report.imports;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.waymark.ui.imports.ImportWork;
import org.waymark.ui.imports.RememberedJobs;
import org.waymark.ui.imports.RememberedRows;
import org.waymark.ui.imports.Together;
import org.waymark.ui.imports.Workers;
import org.waymark.ui.workspace.Cast;

/** Imports in memory, brought forward as soon as somebody asks. */
@Configuration
@ComponentScan("org.waymark.ui.imports")
public class ImportHousehold {

    @Bean
    RememberedJobs importJobs() {
        return new RememberedJobs(Cast.CLOCK.instant());
    }

    @Bean
    RememberedRows importRows() {
        return new RememberedRows();
    }

    @Bean
    Workers importWorkers(RememberedJobs jobs, ObjectProvider<ImportWork> work) {
        return () -> jobs.busy().forEach(id -> work.getObject().bringForward(id));
    }

    @Bean
    Together together() {
        return Runnable::run;
    }

    @Bean
    RandomGenerator importNumbers() {
        return new Random(7);
    }
}
