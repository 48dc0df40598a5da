package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.Consent;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.place.PlaceId;
import org.waymark.query.incident.FindIncidentFigures;
import org.waymark.query.incident.FindIncidents;
import org.waymark.query.incident.IncidentFigures;
import org.waymark.query.incident.IncidentPage;
import org.waymark.query.incident.IncidentPage.Handed;
import org.waymark.ui.Desk;
import org.waymark.ui.IncidentValues;
import org.waymark.ui.Incidents;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** What was done to people for who they are. Codes travel in bodies only; nothing is handed over without consent. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentsApi {

    private final Desk desk;
    private final Sending sending;
    private final Incidents incidents;
    private final IncidentValues values;

    IncidentsApi(Desk desk, Sending sending, Incidents incidents, IncidentValues values) {
        this.desk = desk;
        this.sending = sending;
        this.incidents = incidents;
        this.values = values;
    }

    /**
     * An incident as it is told.
     *
     * @param words in one's own words, or left out
     * @param consent the basis on which a partner tells it for somebody else, or left out
     */
    record Telling(
            Told told,
            Set<Recipient> agreed,
            @Nullable String words,
            @Nullable Consent consent) {

        @Override
        public String toString() {
            return "[incident]";
        }
    }

    /** Who may have it from now on. */
    record Agreement(String receipt, Set<Recipient> agreed) {}

    /** What became of it, as whoever told it reads. */
    record Fate(Set<Recipient> agreed, boolean withdrawn, List<Handed> handed, long openings) {}

    /** To whom. */
    record To(Recipient recipient) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptAnswer tell(@RequestBody ObjectNode body, @Nullable Principal caller) {
        var row = ActReader.read(Telling.class, body);
        var key = ActReader.key(body);
        return new ReceiptAnswer(incidents.report(
                row.told(),
                row.agreed(),
                row.words() == null ? "" : row.words(),
                row.consent(),
                key == null ? UUID.randomUUID().toString() : key,
                sending.account(caller)));
    }

    @PostMapping("/lookup")
    Fate lookUp(@RequestBody ReceiptAnswer receipt) {
        return fate(RowReader.text("receipt", receipt.receipt()));
    }

    @PostMapping("/recipients")
    Fate change(@RequestBody Agreement agreement) {
        incidents.change(find(agreement.receipt()), agreement.receipt(), agreement.agreed());
        return fate(agreement.receipt());
    }

    @PostMapping("/withdrawals")
    Fate withdraw(@RequestBody ReceiptAnswer receipt) {
        var code = RowReader.text("receipt", receipt.receipt());
        incidents.withdraw(find(code), code);
        return fate(code);
    }

    /** For those who hand them over: what is to be handed over first. Words stay sealed. */
    @GetMapping
    List<IncidentPage> all(@Nullable Principal caller) {
        return desk.list(new FindIncidents(), IncidentPage.class, sending.account(caller));
    }

    /** Counts that give nobody away: none below ten, rounded to five. Low counts tell of what is not reported. */
    @GetMapping("/figures")
    IncidentFigures figures() {
        return desk.find(new FindIncidentFigures(), IncidentFigures.class, Desk.ANYBODY)
                .orElseThrow();
    }

    /** In which place all of them lie. */
    record Handing(PlaceId place) {}

    /** Hands the published counts of a year in as values of the measures they feed. Takes {@code place}. */
    @PostMapping("/figures/{year}/values")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void handIn(@PathVariable int year, @RequestBody ObjectNode body, Principal caller) {
        var place = ActReader.read(Handing.class, body).place();
        var key = ActReader.key(body);
        var told = figures().years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(() -> new NotThere("year", String.valueOf(year)));
        values.submit(told, place, sending.account(caller), key == null ? "incidents-" + year : key);
        desk.see();
    }

    /** Takes {@code recipient}. */
    @PostMapping("/{id}/hand-over")
    ActDone handOver(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var to = ActReader.read(To.class, body).recipient();
        return send(id, "hand-over", body, caller, by -> new HandOver(new IncidentId(id), to, by));
    }

    /** Takes {@code recipient}. */
    @PostMapping("/{id}/note-response")
    ActDone note(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var to = ActReader.read(To.class, body).recipient();
        return send(id, "note-response", body, caller, by -> new NoteResponse(new IncidentId(id), to, by));
    }

    private ActDone send(
            String id, String act, ObjectNode body, Principal caller, Function<ParticipantId, Command> command) {
        return sending.send(id, act, body, caller, (by, _) -> command.apply(by.participant()));
    }

    private Fate fate(String code) {
        var page = find(code);
        return new Fate(page.agreed(), page.withdrawn(), page.handed(), incidents.openings(page));
    }

    private IncidentPage find(String code) {
        return incidents
                .find(code)
                .orElseThrow(
                        () -> new UnreadableField("receipt", "No incident has this receipt.", "Check the 20 digits."));
    }
}
