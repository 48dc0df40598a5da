package org.waymark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the log, the doors and the read side in one run; started by infra/bench/run, which prints the table. */
final class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private Bench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var settings = Settings.of(arguments);
        var clock = Clock.systemUTC();
        var began = clock.instant();
        var table = new Table();
        machine(table);
        log(settings, clock, table);
        service(settings, table);
        var took = Duration.between(began, clock.instant());
        table.add("Whole run", took.toSeconds() + " s", "180 to 600 s, by the events to read again");
        Files.writeString(settings.table(), table.text());
        LOG.info("The table is in {}", settings.table());
    }

    private static void machine(Table table) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        table.add("Cores", Integer.toString(machine.getAvailableProcessors()), "2");
        if (machine instanceof com.sun.management.OperatingSystemMXBean counted) {
            table.add("Memory of the machine", counted.getTotalMemorySize() / (1024 * 1024) + " MB", "");
        }
        var load = String.format(Locale.ROOT, "%.1f", machine.getSystemLoadAverage());
        table.add("Load before the run", load, "0, else the run is noisy");
        table.add("Java", Runtime.version() + ", " + machine.getName() + " " + machine.getArch(), "");
    }

    private static void log(Settings settings, Clock clock, Table table) throws IOException, InterruptedException {
        try (var log = new ProductLog(settings.data().resolve("log"))) {
            var values = new SubmittedValues(clock);
            var rows = new RawRows(log, values);
            new Appending(log, values, rows, settings.seconds()).measure(table);
            new Replaying(log, values, rows).measure(table, settings.events());
        }
    }

    private static void service(Settings settings, Table table) throws IOException {
        var cache = settings.options().contains("AOTCache") ? "yes" : "no";
        table.add("Cache of loaded classes", cache, "yes by infra/run");
        try (var first = new StartedJar(settings)) {
            table.add("First start, sample loaded", first.says("Start"), "6.5-7.2 s; ready within 30 s");
            table.add("Memory at first start", first.says("Memory"), "0.53 GB at -Xmx1g");
        }
        try (var second = new StartedJar(settings)) {
            table.add("Second start", second.says("Start"), "5.6-7.4 s");
            table.add("Memory at second start", second.says("Memory"), "0.53 GB at -Xmx1g");
            var reporting = new Reporting(second.port());
            reporting.follow(table, settings.samples());
            reporting.report(table, settings.seconds());
            table.add("Memory after the reports", second.residentNow(), "");
        }
    }
}
