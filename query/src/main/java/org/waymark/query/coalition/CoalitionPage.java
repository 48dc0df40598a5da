package org.waymark.query.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.organisation.OrganisationId;

/**
 * A coalition or working group.
 *
 * @param formed since when its members work together
 * @param members everybody who ever was one, in the order of joining
 * @param revisions what it said of itself before, the latest first
 * @param end how it ended, or null where it goes on
 */
public record CoalitionPage(
        CoalitionId coalition,
        Charter charter,
        LocalDate formed,
        List<Member> members,
        List<Revision> revisions,
        @Nullable End end) {

    /**
     * A stretch of membership.
     *
     * @param until the day of leaving, or null for a member
     */
    public record Member(
            OrganisationId organisation,
            LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * What a coalition said of itself before it said something else.
     *
     * @param until the day the service learned of the change
     */
    public record Revision(Charter before, LocalDate until, String reason) {}

    /** How it ended. */
    public record End(LocalDate on, String reason) {}

    /** Those who are members now. */
    public List<Member> present() {
        return members.stream().filter(member -> member.until() == null).toList();
    }

    CoalitionPage saying(Charter other, Revision earlier) {
        var all = Stream.concat(Stream.of(earlier), revisions.stream()).toList();
        return new CoalitionPage(coalition, other, formed, members, all, end);
    }

    CoalitionPage with(Member member) {
        return belonging(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    CoalitionPage without(OrganisationId organisation, LocalDate until) {
        UnaryOperator<Member> leaving = member -> member.organisation().equals(organisation) && member.until() == null
                ? new Member(organisation, member.since(), until)
                : member;
        return belonging(members.stream().map(leaving).toList());
    }

    CoalitionPage over(End how) {
        return new CoalitionPage(coalition, charter, formed, members, revisions, how);
    }

    private CoalitionPage belonging(List<Member> others) {
        return new CoalitionPage(coalition, charter, formed, others, revisions, end);
    }
}
