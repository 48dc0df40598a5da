package org.waymark.infra.vault;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** One file of secret bytes, readable by its owner alone (mode 0400) and of exactly the length expected. */
record KeyFile(Path path, int length) {

    private static final Set<PosixFilePermission> ALLOWED = EnumSet.of(OWNER_READ, OWNER_WRITE);

    boolean exists() {
        return Files.exists(path, NOFOLLOW_LINKS);
    }

    byte[] read() {
        if (!Files.isReadable(path)) {
            throw new KeysRefused(
                    path, "is missing or not readable by this user. Put it back, or name another folder.");
        }
        try {
            var permissions = Files.getPosixFilePermissions(path);
            if (!ALLOWED.containsAll(permissions)) {
                throw new KeysRefused(
                        path, "others may use it (" + PosixFilePermissions.toString(permissions) + "). chmod 0400 it.");
            }
            if (Files.size(path) != length) {
                throw new KeysRefused(path, "has " + Files.size(path) + " bytes instead of " + length + ".");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new KeysRefused(path, "cannot be read.", e);
        }
    }

    /** Written and forced to disk before it counts; an existing file is never overwritten. */
    void create(byte[] secret) {
        var ownerMayRead = PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ));
        try (var channel = FileChannel.open(path, Set.of(CREATE_NEW, WRITE), ownerMayRead)) {
            for (var rest = ByteBuffer.wrap(secret); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new KeysRefused(path, "cannot be created.", e);
        }
    }

    /** Overwritten, then deleted. On a journalling or flash disk the overwriting is an attempt, not a promise. */
    void destroy() {
        try {
            if (exists()) {
                Files.setPosixFilePermissions(path, ALLOWED);
                try (var channel = FileChannel.open(path, WRITE)) {
                    channel.write(ByteBuffer.allocate(length));
                    channel.force(true);
                }
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not destroy " + path, e);
        }
    }
}
