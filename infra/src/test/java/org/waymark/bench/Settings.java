package org.waymark.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run is given.
 *
 * @param java the launcher and the options the service is started with
 * @param events how many events are read again
 * @param seconds how long one measured round lasts
 * @param samples how many values are followed from report to read model
 */
record Settings(
        Path java, String options, Path jar, Path data, Path table, int port, int events, int seconds, int samples) {

    static Settings of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : ""));
        return new Settings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                given.getOrDefault("options", ""),
                Path.of(required(given, "jar")),
                Path.of(required(given, "data")),
                Path.of(required(given, "table")),
                Integer.parseInt(given.getOrDefault("port", "0")),
                Integer.parseInt(given.getOrDefault("events", "50000")),
                Integer.parseInt(given.getOrDefault("seconds", "2")),
                Integer.parseInt(given.getOrDefault("samples", "300")));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Say --" + name + "=…; infra/bench/run does.");
        }
        return value;
    }
}
