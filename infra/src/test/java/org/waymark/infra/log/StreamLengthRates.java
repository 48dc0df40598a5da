package org.waymark.infra.log;

import java.math.BigDecimal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.infra.log.LanternCommand.HangLantern;
import org.waymark.infra.log.LanternCommand.LightLantern;
import org.waymark.infra.log.LanternEvent.LanternId;

/** Measures what an update costs by the length of its stream, and so whether snapshots or a cache are asked for. */
final class StreamLengthRates {

    private static final Logger LOG = LoggerFactory.getLogger(StreamLengthRates.class);
    private static final int UPDATES = 200;

    private StreamLengthRates() {}

    public static void main(String... args) {
        try (var node = new Node(RealPostgres.database().getJdbcUrl())) {
            light(node, "warm-up", 200);
            for (int length : List.of(1, 10, 100, 1_000)) {
                light(node, "length-" + length, length);
            }
        }
    }

    private static void light(Node node, String name, int length) {
        var lantern = new LanternId(name);
        node.commands.sendAndWait(new HangLantern(lantern, "Quay Street"));
        for (int time = 1; time < length; time++) {
            node.commands.sendAndWait(new LightLantern(lantern, BigDecimal.valueOf(time)));
        }
        long start = System.nanoTime();
        for (int time = 0; time < UPDATES; time++) {
            node.commands.sendAndWait(new LightLantern(lantern, BigDecimal.valueOf(time)));
        }
        LOG.warn("{}: {} ms an update", name, (System.nanoTime() - start) / (1e6 * UPDATES));
    }
}
