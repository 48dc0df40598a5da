package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaymarkTest {

    private static final String DATABASE = "spring.datasource.url";

    @TempDir
    Path place;

    @Nested
    class Starting {

        @Test
        void saysWhatANewcomerNeedsAndNothingElse() throws Exception {
            try (var service = RunningService.start(place.resolve("data"))) {
                assertThat(service.output().strip().lines().map(String::strip))
                        .hasSize(7)
                        .startsWith(
                                "Waymark is ready.",
                                "Address   http://localhost:" + service.port() + "  (workspace: /app)")
                        .contains(
                                "Accounts  planner planner2 reporter reviewer partner moderator monitor administrator (password = name)")
                        .contains("Data      " + place.resolve("data").toRealPath())
                        .anyMatch(line -> line.matches("Start +\\d+\\.\\d s from process start to ready"))
                        .anyMatch(line -> line.matches("Memory +\\d+ MB resident, heap \\d+ of \\d+ MB"))
                        .endsWith("Process   " + service.pid());
            }
        }

        @Test
        void takesASecondFolderForASecondService() throws Exception {
            var data = place.resolve("data");
            try (var first = RunningService.start(data);
                    var second = RunningService.start(data)) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.output())
                        .contains("is in use by a running Waymark (process " + first.pid() + ").")
                        .contains("--waymark.data=FOLDER")
                        .doesNotContain("\tat ");
                assertThat(first.ask("select 1")).isEqualTo("1");
            }
        }

        @Test
        void namesAPortThatIsTaken() throws Exception {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var service = RunningService.start(place.resolve("data"), taken.getLocalPort())) {
                assertThat(service.exitCode()).isEqualTo(1);
                assertThat(service.output())
                        .contains("Port " + taken.getLocalPort() + " is in use.")
                        .doesNotContain("\tat ");
            }
        }

        @Test
        void needsAccountsOnceOthersCanReachIt() throws Exception {
            try (var service = RunningService.start(place.resolve("data"), "--server.address=0.0.0.0")) {
                assertThat(service.exitCode()).isEqualTo(1);
                assertThat(service.output())
                        .contains("No accounts are configured", "it listens on 0.0.0.0", "waymark.accounts[0].name");
                assertThat(place.resolve("data")).doesNotExist();
            }
        }
    }

    @Nested
    class StartingAgain {

        @Test
        void findsEverythingAfterAStopAndAfterAKill() throws Exception {
            var data = place.resolve("data");
            try (var service = RunningService.start(data)) {
                service.change("create table kept as select 1 as value");
                createTopic(service);
                assertThat(service.stop()).isEqualTo(143);
                assertThat(service.output()).doesNotContain("WARN", "ERROR");
            }
            try (var service = RunningService.start(data)) {
                assertThat(service.ask("select value from kept")).isEqualTo("1");
                service.change("update kept set value = 2");
                service.kill();
            }
            try (var service = RunningService.start(data)) {
                assertThat(service.ask("select value from kept")).isEqualTo("2");
                try (var kafka = kafka(service)) {
                    assertThat(kafka.listTopics().names().get(20, TimeUnit.SECONDS))
                            .contains("kept");
                }
            }
        }

        @Test
        void findsALogWhoseAcknowledgementsOutliveAPowerCut() throws Exception {
            try (var service = RunningService.start(place.resolve("data"))) {
                for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                    assertThat(service.ask("show " + setting)).as(setting).isEqualTo("on");
                }
                assertThat(service.ask("show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(service.ask("show unix_socket_directories")).isEmpty();
                assertThat(service.address(DATABASE)).startsWith("jdbc:postgresql://127.0.0.1:");
            }
        }
    }

    private static void createTopic(RunningService service) throws Exception {
        try (var kafka = kafka(service)) {
            kafka.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static Admin kafka(RunningService service) throws Exception {
        return Admin.create(Map.of("bootstrap.servers", service.address("spring.kafka.bootstrap-servers")));
    }
}
