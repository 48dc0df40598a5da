package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, version 1.3, one lane: makes trying codes expensive. At most four at a time, so at most four times its
 * memory.
 */
final class Stretch {

    static final int MEMORY_KIB = 64 * 1024;
    static final int PASSES = 3;

    private final Semaphore seats = new Semaphore(4, true);
    private final int memoryKib;
    private final int passes;

    Stretch(int memoryKib, int passes) {
        this.memoryKib = memoryKib;
        this.passes = passes;
    }

    byte[] of(String code, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var stretched = new byte[length];
        seats.acquireUninterruptibly();
        try {
            generator.generateBytes(code.getBytes(UTF_8), stretched);
        } finally {
            seats.release();
        }
        return stretched;
    }
}
