package org.waymark.ui.api;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementCommand.EndRole;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Situation;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.FindCoverage;
import org.waymark.query.organisation.FindInvolvement;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;
import org.waymark.ui.api.Sending.ActDone;
import org.waymark.ui.exchange.CoverageFile;
import tools.jackson.databind.node.ObjectNode;

/** Who does what for a strategy, in calm and in crisis, and for what there is nobody. Contacts are in none of it. */
@RestController
@RequestMapping("/api/v1")
class RolesApi {

    private final Desk desk;
    private final Sending sending;
    private final Discretion discretion;

    RolesApi(Desk desk, Sending sending, Discretion discretion) {
        this.desk = desk;
        this.sending = sending;
        this.discretion = discretion;
    }

    /**
     * Goal by goal, with those for which there is nobody.
     *
     * @param situation {@code calm} or {@code crisis}; both where it is left out
     * @param place what reaches this place
     * @param asof as known at the end of this day
     */
    @GetMapping(
            path = "/strategies/{id}/roles",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<?> roles(
            @PathVariable String id,
            @RequestParam @Nullable String situation,
            @RequestParam @Nullable String place,
            @RequestParam @Nullable String asof,
            @RequestParam @Nullable String format,
            @RequestHeader(required = false) @Nullable String accept,
            @Nullable Principal caller,
            Locale language) {
        var day = asof == null ? null : Days.read("asof", asof);
        var where = place == null ? null : new PlaceId(place);
        var answers = situations(situation).stream()
                .map(one -> desk.find(
                                new FindCoverage(new StrategyId(id), one, where, day),
                                Coverage.class,
                                sending.account(caller))
                        .orElseThrow(() -> new NotThere("strategy", id)))
                .toList();
        var csv = "csv".equalsIgnoreCase(format) || (format == null && accept != null && accept.contains("text/csv"));
        return csv
                ? ResponseEntity.ok()
                        .contentType(ValuesApi.CSV)
                        .body(CoverageFile.written(answers, language.getLanguage()))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answers.stream().map(CoverageAnswer::of).toList());
    }

    /** Every role with what was said of it before, the ended among them. */
    @GetMapping("/strategies/{id}/roles/history")
    List<RoleHistory> history(@PathVariable String id, @Nullable Principal caller) {
        return desk.list(new FindInvolvement(new StrategyId(id)), DeclaredRole.class, sending.account(caller)).stream()
                .map(RoleHistory::of)
                .toList();
    }

    @PostMapping("/organisations/{id}/roles")
    ActDone declare(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(RoleRow.class, body);
        var involvement = new InvolvementId(row.strategy(), new OrganisationId(id));
        return sending.send(id, "declare-role", body, caller, (by, _) -> {
            var contact = Optional.ofNullable(row.contact())
                    .filter(text -> !text.isBlank())
                    .map(text -> discretion.contact(involvement, text))
                    .orElse(null);
            var offer = new Offer(row.limit(), row.capacity(), contact);
            return new DeclareRole(involvement, row.part(), offer, row.reason(), by.participant());
        });
    }

    @PostMapping("/organisations/{id}/roles/end")
    ActDone end(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(RoleRow.Ending.class, body);
        var involvement = new InvolvementId(row.strategy(), new OrganisationId(id));
        return sending.send(
                id,
                "end-role",
                body,
                caller,
                (by, _) -> new EndRole(involvement, row.part(), row.reason(), by.participant()));
    }

    private static List<Situation> situations(@Nullable String text) {
        if (text == null) {
            return List.of(Situation.values());
        }
        return Arrays.stream(Situation.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .map(List::of)
                .orElseThrow(() ->
                        new UnreadableField("situation", "'" + text + "' is no situation.", "Write calm or crisis."));
    }
}
