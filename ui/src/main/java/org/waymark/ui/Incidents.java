package org.waymark.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.incident.IncidentCommand.ChangeRecipients;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentCommand.WithdrawIncident;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.IncidentRefusal;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.incident.FindIncidentByReceipt;
import org.waymark.query.incident.IncidentPage;

/** Takes in what was done to somebody: words are sealed at once, and a receipt says who may have it. */
@Component
public class Incidents {

    private static final ParticipantId TELLER = ParticipantId.PUBLIC;

    private final Desk desk;
    private final Seals seals;
    private final Receipts receipts;

    Incidents(Desk desk, Seals seals, Receipts receipts) {
        this.desk = desk;
        this.seals = seals;
        this.receipts = receipts;
    }

    /**
     * Takes it in once. The same key and content again give the same receipt and no second incident.
     *
     * @param words in one's own words, or empty
     * @param consent the basis on which a partner tells it for somebody else, or null
     * @return the receipt in groups of four
     */
    public String report(
            Told told, Set<Recipient> agreed, String words, @Nullable Consent consent, String key, Account by) {
        var code = receipts.issueFor("incident " + key, told + words);
        var tag = receipts.tag(code);
        var incident = new IncidentId(key(tag.value()).toString());
        var command = new ReportIncident(incident, told, agreed, seal(incident, words), tag, consent, by.participant());
        try {
            desk.send(command, by, tag.value());
        } catch (CommandExecutionException failure) {
            if (Refused.in(failure) != IncidentRefusal.TOLD_ALREADY) {
                throw failure;
            }
        }
        desk.see();
        return receipts.shown(code);
    }

    /** What a receipt belongs to; empty for digits that are none. */
    public Optional<IncidentPage> find(String code) {
        return receipts.wellFormed(code)
                ? desk.find(new FindIncidentByReceipt(receipts.tag(code)), IncidentPage.class, Desk.ANYBODY)
                : Optional.empty();
    }

    /** Says anew who may have it. */
    public void change(IncidentPage page, String code, Set<Recipient> agreed) {
        desk.send(new ChangeRecipients(page.incident(), receipts.tag(code), agreed, TELLER), Desk.ANYBODY);
        desk.see();
    }

    /** Takes it back for good. Doing so twice does nothing more. */
    public void withdraw(IncidentPage page, String code) {
        desk.send(new WithdrawIncident(page.incident(), receipts.tag(code), TELLER), Desk.ANYBODY);
        var words = page.words();
        if (words != null) {
            seals.erase(words.kid());
        }
        desk.see();
    }

    /** The words, where somebody who works here asks to read them. Who opened them is recorded and counted. */
    public Optional<String> words(IncidentPage page, ParticipantId reader) {
        return Optional.ofNullable(page.words())
                .flatMap(words -> seals.open(words, in(page.incident()), Seals.Purpose.MODERATION, reader));
    }

    /** How often people who work here have opened the words. */
    public long openings(IncidentPage page) {
        var words = page.words();
        return words == null ? 0 : seals.openings(words.kid());
    }

    private @Nullable Sealed seal(IncidentId incident, String words) {
        if (words.isBlank()) {
            return null;
        }
        var kid = UUID.fromString(incident.value());
        seals.cut(kid);
        return seals.seal(kid, in(incident), words);
    }

    private static SealedIn in(IncidentId incident) {
        return new SealedIn("incident.incident-reported", incident.toString(), "words");
    }

    private static UUID key(String tag) {
        return UUID.nameUUIDFromBytes(("incident " + tag).getBytes(StandardCharsets.UTF_8));
    }
}
