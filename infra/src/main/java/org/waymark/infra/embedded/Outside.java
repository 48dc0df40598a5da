package org.waymark.infra.embedded;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.PropertyResolver;

/** The servers an operator may bring along, each by the property that names it. */
public enum Outside {
    POSTGRESQL("spring.datasource.url"),
    KAFKA("spring.kafka.bootstrap-servers"),
    MONGODB("spring.mongodb.uri");

    private final String property;

    Outside(String property) {
        this.property = property;
    }

    public String property() {
        return property;
    }

    boolean isNamedIn(PropertyResolver environment) {
        return environment.containsProperty(property);
    }

    /** The properties that name servers outside this process; none in a run that brings all of its own. */
    public static List<String> propertiesIn(PropertyResolver environment) {
        return Arrays.stream(values())
                .filter(server -> server.isNamedIn(environment))
                .map(Outside::property)
                .toList();
    }
}
