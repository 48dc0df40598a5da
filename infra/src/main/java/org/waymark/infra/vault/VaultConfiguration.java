package org.waymark.infra.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.sealed.Seals;

/**
 * Opens the vault at start. {@code waymark.keys} names the key folder ({@code keys} in {@code waymark.data} unless
 * said), {@code waymark.keys.root} a root key kept elsewhere, for example on a secrets mount.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** The one source of randomness; everything that needs some is given it. */
    @Bean
    SecureRandom randomness() {
        return new SecureRandom();
    }

    @Bean
    Cipherment cipherment(SecureRandom random) {
        return new Cipherment(random);
    }

    @Bean
    KeyFolder keyFolder(
            @Value("${waymark.keys:${waymark.data:.waymark}/keys}") Path folder,
            @Value("${waymark.keys.root:}") String root,
            Cipherment cipherment) {
        return new KeyFolder(folder, root.isEmpty() ? folder.resolve("root.key") : Path.of(root), cipherment);
    }

    @Bean
    KeyTable keyTable(JdbcTemplate jdbc) {
        return new KeyTable(jdbc);
    }

    @Bean
    SubjectKeys subjectKeys(KeyTable table, KeyFolder folder, Cipherment cipherment, Clock clock) {
        return new SubjectKeys(table, folder, cipherment, clock);
    }

    @Bean
    KeyEpochs keyEpochs(
            KeyTable table, KeyFolder folder, SubjectKeys keys, PlatformTransactionManager transactions, Clock clock) {
        var epochs = new KeyEpochs(table, folder, keys, new TransactionTemplate(transactions), clock);
        epochs.settle();
        return epochs;
    }

    @Bean
    Seals seals(KeyEpochs settled, SubjectKeys keys, KeyTable table, Cipherment cipherment, Clock clock) {
        return new Vault(keys, table, cipherment, clock);
    }

    @Bean
    MachineSecrets machineSecrets(KeyEpochs settled, KeyFolder folder) {
        return new MachineSecrets(new KeyedHash(folder.receiptSecret()));
    }

    @Bean
    Receipts receipts(KeyEpochs settled, KeyFolder folder, KeyTable table, SecureRandom random) {
        var secret = new KeyedHash(folder.receiptSecret());
        var fingerprint = HexFormat.of().formatHex(secret.of("waymark receipt fingerprint 1"));
        if (!table.fingerprint("receipts", fingerprint).equals(fingerprint)) {
            throw new KeysRefused(
                    folder.path(),
                    "receipts.key is not the one this database was used with; no receipt would be known.");
        }
        return new ReceiptCodes(secret, new Stretch(Stretch.MEMORY_KIB, Stretch.PASSES), random);
    }

    @Bean
    Pseudonyms pseudonyms(KeyEpochs settled, KeyFolder folder) {
        return new Pseudonyms(new KeyedHash(folder.receiptSecret()));
    }
}
