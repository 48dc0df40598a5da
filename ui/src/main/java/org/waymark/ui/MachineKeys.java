package org.waymark.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/** The keys with which systems of organisations sign what they report. Callers see to it that they may ask. */
public interface MachineKeys {

    /** At most so many are valid for an organisation at a time, so that an old one can be replaced in peace. */
    int VALID_AT_A_TIME = 2;

    /** Every key that was ever issued, by organisation, the newest first. None tells its secret. */
    List<MachineKey> all();

    /**
     * Issues a key.
     *
     * @throws org.waymark.command.Refused where the organisation is unknown or has two valid ones
     */
    Issued issue(OrganisationId organisation, ParticipantId by);

    /**
     * Ends a key for good, at once. Doing so again changes nothing.
     *
     * @throws org.waymark.command.Refused where the reason is empty or the key unknown
     */
    void revoke(String key, String reason, ParticipantId by);

    /**
     * One key.
     *
     * @param id which a sender names beside its signature
     * @param epoch counted from 1 for each organisation
     * @param revokedAt or null while it is valid
     */
    record MachineKey(
            String id,
            OrganisationId organisation,
            int epoch,
            Instant issuedAt,
            ParticipantId issuedBy,
            @Nullable Instant revokedAt,
            @Nullable String reason) {

        public boolean valid() {
            return revokedAt == null;
        }
    }

    /** A key with its secret, which is told this once. */
    record Issued(MachineKey key, String secret) {

        @Override
        public String toString() {
            return key.toString();
        }
    }
}
