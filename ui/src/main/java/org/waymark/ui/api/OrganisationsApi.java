package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.command.organisation.OrganisationCommand.WithdrawMandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** The organisations that take part. A protected one is known by an alias and neutral words to all but planners. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationsApi {

    private final Desk desk;
    private final Sending sending;
    private final Discretion discretion;

    OrganisationsApi(Desk desk, Sending sending, Discretion discretion) {
        this.desk = desk;
        this.sending = sending;
        this.discretion = discretion;
    }

    /** An organisation to register. */
    record Registration(
            String organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words name) {}

    /** One to register whose name nobody may see. */
    record QuietRegistration(
            OrganisationKind kind, @Nullable PlaceId place, Words name) {}

    /** In which fields and places it works. */
    record Work(List<DomainId> fields, List<PlaceId> places) {}

    /** The name it wants to be known by. */
    record Name(Words name) {}

    /** What it is entrusted to report. */
    record Entrusting(IndicatorId indicator, PlaceId place, boolean andWithin) {}

    /** What it is entrusted with no longer, and why. */
    record Relieving(IndicatorId indicator, PlaceId place, boolean andWithin, String reason) {}

    @GetMapping
    List<OrganisationAnswer> all(@Nullable Principal caller) {
        return desk.list(new FindOrganisations(), OrganisationPage.class, sending.account(caller)).stream()
                .map(OrganisationAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    OrganisationAnswer one(@PathVariable String id, @Nullable Principal caller) {
        return OrganisationAnswer.of(page(id, sending.account(caller)));
    }

    @PostMapping
    ActDone register(@RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Registration.class, body);
        var id = new OrganisationId(row.organisation());
        return sending.send(
                row.organisation(),
                "register-organisation",
                body,
                caller,
                (by, _) -> new RegisterOrganisation(id, row.kind(), row.place(), row.name(), by.participant()));
    }

    /** Answers with the neutral id by which the organisation is known. */
    @PostMapping("/protected")
    ActDone registerProtected(@RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(QuietRegistration.class, body);
        var id = new String[] {""};
        var done = sending.send("protected", "register-protected", body, caller, (by, key) -> {
            var command = discretion.register(key, row.kind(), row.place(), row.name(), by.participant());
            id[0] = command.organisation().value();
            return command;
        });
        return new ActDone(id[0], done.act(), done.key(), done.outcome());
    }

    @PostMapping("/{id}/fields")
    ActDone describe(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Work.class, body);
        return sending.send(
                id,
                "describe-fields",
                body,
                caller,
                (by, _) -> new DescribeFields(new OrganisationId(id), row.fields(), row.places(), by.participant()));
    }

    @PostMapping("/{id}/protection")
    ActDone protect(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return sending.send(
                id, "protect-name", body, caller, (by, key) -> discretion.protect(key, page(id, by), by.participant()));
    }

    @PostMapping("/{id}/protection/end")
    ActDone show(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Name.class, body);
        return sending.send(
                id,
                "show-name",
                body,
                caller,
                (by, _) -> new ShowName(new OrganisationId(id), row.name(), by.participant()));
    }

    @PostMapping("/{id}/mandates")
    ActDone grant(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Entrusting.class, body);
        var mandate = new Mandate(row.indicator(), row.place(), row.andWithin());
        return sending.send(
                id,
                "grant-mandate",
                body,
                caller,
                (by, _) -> new GrantMandate(new OrganisationId(id), mandate, by.participant()));
    }

    @PostMapping("/{id}/mandates/end")
    ActDone withdraw(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Relieving.class, body);
        var mandate = new Mandate(row.indicator(), row.place(), row.andWithin());
        return sending.send(
                id,
                "withdraw-mandate",
                body,
                caller,
                (by, _) -> new WithdrawMandate(new OrganisationId(id), mandate, row.reason(), by.participant()));
    }

    private OrganisationPage page(String id, Account by) {
        return desk.find(new FindOrganisation(new OrganisationId(id)), OrganisationPage.class, by)
                .orElseThrow(() -> new NotThere("organisation", id));
    }
}
