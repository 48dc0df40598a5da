package org.waymark.infra.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * The secrets that must never lie in the database or its backups: the root key, which may be named elsewhere, the epoch
 * keys it wraps, and the secret behind receipts. The folder is its owner's alone; every file is mode 0400.
 */
final class KeyFolder {

    private static final Pattern EPOCH = Pattern.compile("epoch-([1-9][0-9]{0,8})\\.key");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final KeyFile root;
    private final KeyFile receipts;
    private final Cipherment cipherment;

    KeyFolder(Path folder, Path root, Cipherment cipherment) {
        this.folder = folder;
        this.root = new KeyFile(root, Cipherment.KEY);
        this.receipts = new KeyFile(folder.resolve("receipts.key"), Cipherment.KEY);
        this.cipherment = cipherment;
    }

    /** Makes the folder, the secret behind receipts and, where its place is in the folder, the root key. */
    void furnish() {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
        } catch (IOException e) {
            throw new KeysRefused(folder, "cannot be made.", e);
        }
        if (!receipts.exists()) {
            receipts.create(cipherment.random(Cipherment.KEY));
        }
        if (!root.exists() && root.path().startsWith(folder)) {
            root.create(cipherment.random(Cipherment.KEY));
        }
    }

    void guard() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(folder))) {
                throw new KeysRefused(folder, "others may look into the key folder. chmod 0700 it.");
            }
        } catch (IOException e) {
            throw new KeysRefused(folder, "is missing, though the database holds keys. Name the folder they need.", e);
        }
    }

    Path path() {
        return folder;
    }

    byte[] receiptSecret() {
        return receipts.read();
    }

    Set<Integer> epochs() {
        var epochs = new TreeSet<Integer>();
        if (Files.notExists(folder)) {
            return epochs;
        }
        try (var files = Files.newDirectoryStream(folder, "epoch-*.key")) {
            for (var file : files) {
                var name = EPOCH.matcher(file.getFileName().toString());
                if (name.matches()) {
                    epochs.add(Integer.valueOf(name.group(1)));
                }
            }
        } catch (IOException e) {
            throw new KeysRefused(folder, "cannot be listed.", e);
        }
        return epochs;
    }

    void createEpoch(int epoch) {
        file(epoch).create(cipherment.encrypt(rootKey(), context(epoch), cipherment.random(Cipherment.KEY)));
    }

    SecretKey epoch(int epoch) {
        try {
            return Cipherment.key(
                    cipherment.decrypt(rootKey(), context(epoch), file(epoch).read()));
        } catch (SealBroken e) {
            throw new KeysRefused(file(epoch).path(), "belongs to another root key than " + root.path() + ".", e);
        }
    }

    void destroyEpoch(int epoch) {
        file(epoch).destroy();
    }

    private SecretKey rootKey() {
        return Cipherment.key(root.read());
    }

    private KeyFile file(int epoch) {
        return new KeyFile(folder.resolve("epoch-" + epoch + ".key"), Cipherment.IV + Cipherment.KEY + Cipherment.TAG);
    }

    private static String context(int epoch) {
        return "waymark-epoch|" + epoch;
    }
}
