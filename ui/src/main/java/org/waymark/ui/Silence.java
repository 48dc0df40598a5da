package org.waymark.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.integrity.Integrity.Row;
import org.waymark.query.organisation.OrganisationPage;

/**
 * Who is not heard. Of people, those of whom too few voices came to be told, none at all among them; of organisations
 * of civil society, those that took no position in a consultation within a year.
 */
public record Silence(
        List<PlaceId> places,
        List<Perspective> perspectives,
        List<String> languages,
        List<Speaker.Sex> sexes,
        List<Speaker.Age> ages,
        List<OrganisationId> organisations) {

    /**
     * Works it out.
     *
     * @param languages those of the service
     * @param organisations those on the record; one whose name is protected is never named here
     */
    public static Silence of(
            Integrity told,
            List<String> languages,
            List<OrganisationPage> organisations,
            List<ConsultationPage> rounds,
            LocalDate today) {
        var spoke = rounds.stream()
                .flatMap(round -> round.positions().stream())
                .filter(position -> position.on().isAfter(today.minusYears(1)))
                .map(ConsultationPage.Position::organisation)
                .collect(Collectors.toSet());
        return new Silence(
                told.unheard(),
                unheard(told.perspectives(), Stream.of(Perspective.values()), Perspective.NOT_SAID::equals, Enum::name),
                unheard(told.languages(), languages.stream(), _ -> false, Function.identity()),
                unheard(told.sexes(), Arrays.stream(Speaker.Sex.values()), Speaker.Sex.NOT_SAID::equals, Enum::name),
                unheard(told.ages(), Arrays.stream(Speaker.Age.values()), Speaker.Age.NOT_SAID::equals, Enum::name),
                organisations.stream()
                        .filter(one -> speaksForPeople(one) && one.protection() == null)
                        .map(OrganisationPage::organisation)
                        .filter(one -> !spoke.contains(one))
                        .toList());
    }

    private static boolean speaksForPeople(OrganisationPage page) {
        return page.kind() == OrganisationKind.CIVIL_SOCIETY || page.kind() == OrganisationKind.MIGRANT_LED;
    }

    private static <T> List<T> unheard(List<Row> rows, Stream<T> all, Predicate<T> unsaid, Function<T, String> name) {
        var heard = rows.stream()
                .filter(row -> Objects.nonNull(row.voices()) && !Objects.equals(row.voices(), 0L))
                .map(Row::of)
                .collect(Collectors.toSet());
        return all.filter(unsaid.negate())
                .filter(one -> !heard.contains(name.apply(one)))
                .toList();
    }
}
