package org.waymark.ui.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads files in a process of its own with little memory, and writes down what became of each. */
final class ReadingAlone {

    private static final class First implements FindingsSink {

        private String told = "";
        private int rows;

        @Override
        public boolean row(ReadRow row) {
            rows++;
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            told += (told.isEmpty() ? "" : " ") + problem.reason();
            return told.length() < 200;
        }
    }

    private ReadingAlone() {}

    /** First where to write, then pairs of a form and a file. */
    public static void main(String[] arguments) throws IOException {
        for (var i = 1; i < arguments.length; i += 2) {
            var format = FileFormat.ofCode(arguments[i]).orElseThrow();
            var file = Path.of(arguments[i + 1]);
            var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            pools.forEach(MemoryPoolMXBean::resetPeakUsage);
            var threads = ManagementFactory.getThreadMXBean();
            var begun = threads.getCurrentThreadCpuTime();
            var first = new First();
            format.read(file, file.getFileName().toString(), Choices.none(), first);
            var millis = (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
            var peak = pools.stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    >> 20;
            Files.writeString(
                    Path.of(arguments[0]),
                    String.join(
                            "|", file.getFileName().toString(), first.told, first.rows + "", millis + "", peak + "\n"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
