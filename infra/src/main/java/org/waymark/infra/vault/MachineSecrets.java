package org.waymark.infra.vault;

/**
 * The secrets of keys for machines. None is kept: each follows from the key's id and a secret of the key folder, so
 * that a copy of the database signs nothing.
 */
public final class MachineSecrets {

    private final KeyedHash secret;

    MachineSecrets(KeyedHash root) {
        secret = root.forPurpose("waymark machine key 1");
    }

    /** 32 bytes. */
    public byte[] of(String key) {
        return secret.of(key);
    }
}
