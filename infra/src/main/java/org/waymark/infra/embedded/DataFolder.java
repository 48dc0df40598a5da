package org.waymark.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The one folder in which a sample run keeps everything. It belongs to one running service at a time. */
final class DataFolder implements AutoCloseable {

    /**
     * Closing any channel of a locked file gives the lock up for the whole process, so a second look must not open it.
     */
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder claim(Path wanted) {
        try {
            var path = Files.createDirectories(wanted).toRealPath();
            if (!CLAIMED_HERE.add(path)) {
                throw inUse(path);
            }
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                CLAIMED_HERE.remove(path);
                throw inUse(path);
            }
            Files.writeString(
                    path.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + wanted.toAbsolutePath() + " cannot be used: " + e,
                    "Make it writable, or name another one with --waymark.data=FOLDER.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    private static StartRefused inUse(Path path) {
        return new StartRefused(
                "The data folder " + path + " is in use by a running Waymark" + process(path) + ".",
                "Stop that one, or give this one a folder of its own with --waymark.data=FOLDER.");
    }

    private static String process(Path path) {
        try {
            return " (process " + Files.readString(path.resolve("pid")).strip() + ")";
        } catch (IOException notSaid) {
            return "";
        }
    }

    Path path() {
        return path;
    }

    /** A server's own folder. What a first start left half made is cleared away; {@link #whole} says it is not. */
    Path part(String server) {
        var part = path.resolve(server);
        try {
            if (!Files.exists(mark(server))) {
                FileSystemUtils.deleteRecursively(part);
            }
            return Files.createDirectories(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWhole(String server) {
        return Files.exists(mark(server));
    }

    void whole(String server) {
        try {
            Files.writeString(mark(server), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the servers listen this time, for people who want to look inside. */
    void tell(Map<String, Object> addresses) {
        var lines = addresses.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .toList();
        try {
            Files.write(path.resolve("servers.properties"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark(String server) {
        return path.resolve(server + ".whole");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            CLAIMED_HERE.remove(path);
        }
    }
}
