package org.waymark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.waymark.infra.account.SampleRun;

/** What the service says once it is ready, and nothing else. */
final class StartUpPage implements ApplicationListener<ApplicationReadyEvent> {

    private static final long MEGABYTE = 1024 * 1024;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.println(text(event.getApplicationContext().getEnvironment()));
    }

    static String text(Environment environment) {
        var jvm = ManagementFactory.getRuntimeMXBean();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return String.format(
                Locale.ROOT,
                """

                Waymark is ready.
                  Address   http://localhost:%s  (workspace: /app)
                  Accounts  %s
                  Data      %s
                  Start     %.1f s from process start to ready
                  Memory    %s resident, heap %d of %d MB
                  Process   %d
                """,
                environment.getProperty("local.server.port", environment.getProperty("server.port", "8080")),
                environment.getProperty(SampleRun.PROPERTY, Boolean.class, false)
                        ? "planner planner2 reporter reviewer partner moderator monitor administrator (password = name)"
                        : "as configured",
                environment.getProperty("waymark.data"),
                jvm.getUptime() / 1000.0,
                resident(Path.of("/proc/self/status")),
                heap.getUsed() / MEGABYTE,
                heap.getMax() / MEGABYTE,
                jvm.getPid());
    }

    static String resident(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }
}
