package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service as people start it, from the jar. */
final class StartedJar implements AutoCloseable {

    private static final String LAST_LINE = "  Process ";

    private final Process process;
    private final StringBuilder page = new StringBuilder();

    /** Returns once the start-up page has been printed. */
    StartedJar(Settings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(settings.java().toString()));
        command.addAll(List.of(settings.options().split(" ", -1)));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-jar", settings.jar().toString()));
        command.addAll(
                List.of("--waymark.data=" + settings.data().resolve("service"), "--server.port=" + settings.port()));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = process.inputReader();
        while (!page.toString().contains(LAST_LINE)) {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("The service did not start: " + page);
            }
            page.append(line).append('\n');
        }
        Thread.ofVirtual().start(() -> drain(output));
    }

    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the start-up page, without its name. */
    String says(String name) {
        var line = Pattern.compile("(?m)^  " + name + " +(.*)$").matcher(page);
        return line.find() ? line.group(1) : "not said";
    }

    int port() {
        return Integer.parseInt(says("Address").replaceFirst(".*localhost:(\\d+).*", "$1"));
    }

    /** As the system sees it now; empty elsewhere than on Linux. */
    String residentNow() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB resident")
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
