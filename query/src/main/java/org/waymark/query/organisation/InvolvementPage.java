package org.waymark.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Part;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.organisation.DeclaredRole.Entry;

/** Every role one organisation ever declared for one strategy, in the order in which they were first declared. */
record InvolvementPage(StrategyId strategy, OrganisationId organisation, List<DeclaredRole> roles) {

    static InvolvementPage of(InvolvementId id) {
        return new InvolvementPage(id.strategy(), id.organisation(), List.of());
    }

    InvolvementPage with(Part part, Entry entry) {
        var known = roles.stream().anyMatch(role -> role.part().equals(part));
        var next = known
                ? roles.stream()
                        .map(role -> role.part().equals(part) ? followed(role, entry) : role)
                        .toList()
                : Stream.concat(
                                roles.stream(),
                                Stream.of(new DeclaredRole(strategy, organisation, part, List.of(entry))))
                        .toList();
        return new InvolvementPage(strategy, organisation, next);
    }

    Stream<DeclaredRole> asOf(LocalDate day) {
        return roles.stream().flatMap(role -> role.asOf(day).stream());
    }

    private static DeclaredRole followed(DeclaredRole role, Entry entry) {
        return new DeclaredRole(
                role.strategy(),
                role.organisation(),
                role.part(),
                Stream.concat(Stream.of(entry), role.entries().stream()).toList());
    }
}
