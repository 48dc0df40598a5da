package org.waymark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The service as a process of its own, as people start it. */
final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final Path output;
    private final int port;
    private final Process process;

    private RunningService(Path data, Path output, int port, Process process) {
        this.data = data;
        this.output = output;
        this.port = port;
        this.process = process;
    }

    /** Waits until the service is ready or has given up. */
    static RunningService start(Path data, String... arguments) throws IOException {
        return start(data, freePort(), arguments);
    }

    static RunningService start(Path data, int port, String... arguments) throws IOException {
        var output = Files.createTempFile(data.getParent(), "output", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.waymark.Waymark"));
        command.addAll(List.of("--waymark.data=" + data, "--server.port=" + port));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var service = new RunningService(data, output, port, process);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !process.isAlive() || service.output().contains("  Process "));
        return service;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String address(String property) throws IOException {
        var addresses = new Properties();
        try (var file = Files.newInputStream(data.resolve("servers.properties"))) {
            addresses.load(file);
        }
        return addresses.getProperty(property);
    }

    /** The first column of the first row. */
    String ask(String sql) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(address("spring.datasource.url"), "postgres", "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void change(String sql) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(address("spring.datasource.url"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    int stop() {
        process.destroy();
        return exitCode();
    }

    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** As with kill -9: no hook runs, and PostgreSQL lives on. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
