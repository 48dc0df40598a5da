package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own on a folder, as an operator starts it. */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path JAR =
            Path.of(System.getProperty("waymark.jar", "target/waymark.jar")).toAbsolutePath();

    private final Path folder;
    private final Path output;
    private final int port;
    private final Process process;

    private Installation(Path folder, Path output, int port, Process process) {
        this.folder = folder;
        this.output = output;
        this.port = port;
        this.process = process;
    }

    /** Without the sample's plan, as somebody finds it who begins. */
    static final String EMPTY = "--waymark.sample=false";

    /** Starts it, for the first time or again, and waits until it says that it is ready. */
    static Installation in(Path folder, String... settings) {
        try {
            var output = Files.createTempFile(folder, "output", ".txt");
            var port = freePort();
            var process = new ProcessBuilder(command(folder, port, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var service = new Installation(folder, output, port, process);
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> !process.isAlive() || service.output().contains("  Process "));
            if (!process.isAlive()) {
                throw new IllegalStateException("The service did not start:\n" + service.output());
            }
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, int port, String... settings) {
        var base = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                JAR.toString(),
                "--waymark.data=" + folder.resolve("data"),
                "--server.port=" + port);
        return Stream.concat(base.stream(), Stream.of(settings)).toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where a page or a program's path is found. */
    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Everything said so far on the console. */
    String output() throws IOException {
        return Files.readString(output);
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** A look into the log behind the service's back. */
    Connection log() throws IOException, SQLException {
        return DriverManager.getConnection(server("spring.datasource.url"), "postgres", "");
    }

    /** Where its broker is found. */
    String broker() throws IOException {
        return server("spring.kafka.bootstrap-servers");
    }

    private String server(String name) throws IOException {
        var addresses = new Properties();
        try (var file = Files.newInputStream(data().resolve("servers.properties"))) {
            addresses.load(file);
        }
        return addresses.getProperty(name);
    }

    /** The most memory it ever held, in megabytes; nothing where the machine does not tell. */
    OptionalLong peak() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (var lines = Files.exists(status) ? Files.lines(status) : Stream.<String>empty()) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        }
    }

    /** As with kill -9: no hook runs. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
