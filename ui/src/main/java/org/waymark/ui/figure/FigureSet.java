package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.Contour;

/**
 * Figures of the same thing for several places or groups, so that they can be seen side by side on one scale. Their
 * titles tell them apart; unit, names of series and vintage are the same.
 *
 * @param of what the titles name, for example <i>Place</i>
 */
public record FigureSet(String title, String of, List<Member> members) {

    /**
     * One of them. The sign is short enough to stand in a tile.
     *
     * @param contour its outline on maps, or null
     */
    public record Member(
            String sign, Figure figure, @Nullable Contour contour) {

        /** One that is on no map. */
        public Member(String sign, Figure figure) {
            this(sign, figure, null);
        }
    }

    /** What a member says for one period; null where it says nothing. */
    public record Row(
            Member member, @Nullable Point group, @Nullable Point reference) {

        /** Reference minus group, where both have a value. */
        Optional<BigDecimal> gap() {
            return value(reference).flatMap(other -> value(group).map(other::subtract));
        }

        Optional<BigDecimal> number() {
            return value(group);
        }

        static Optional<BigDecimal> value(@Nullable Point point) {
            return Optional.ofNullable(point).map(Point::value);
        }
    }

    public FigureSet {
        members = List.copyOf(members);
    }

    /** Whether a member is on a map. */
    public boolean outlined() {
        return members.stream().anyMatch(member -> member.contour() != null);
    }

    /** Whether no member has a value. */
    public boolean empty() {
        return latest().isEmpty();
    }

    /** The last moment for which a member has a value, and what it is called. */
    Optional<Point> latest() {
        return members.stream()
                .flatMap(member -> member.figure().actual().readings().stream())
                .map(Reading::point)
                .max(Comparator.comparing(Point::at));
    }

    /** What each says for that moment, in the order of the members. */
    public List<Row> rows() {
        return latest().map(moment ->
                        members.stream().map(member -> row(member, moment)).toList())
                .orElse(List.of());
    }

    /** The same, the widest gap first, and last those without one. */
    List<Row> byGap() {
        Comparator<Row> wide =
                Comparator.comparing(row -> row.gap().map(BigDecimal::abs).orElse(BigDecimal.ZERO));
        return rows().stream()
                .sorted(Comparator.comparing((Row row) -> row.gap().isEmpty()).thenComparing(wide.reversed()))
                .toList();
    }

    /** The members, the one farthest from its path first; where it has none, from what it is held against. */
    public List<Member> byDistance() {
        return members.stream()
                .filter(member -> !member.figure().actual().readings().isEmpty())
                .sorted(Comparator.comparing(FigureSet::distance).reversed())
                .toList();
    }

    Figure any() {
        return members.getFirst().figure();
    }

    /** One scale for everything all members say. */
    Scale up(int steps) {
        return up(
                members.stream()
                        .flatMap(member -> member.figure().series().stream())
                        .filter(series -> series.role() != Role.GAP)
                        .flatMap(series -> series.readings().stream())
                        .map(Reading::value),
                steps);
    }

    /** One scale for these values. */
    Scale up(Stream<BigDecimal> values, int steps) {
        return any().scale(values.mapToDouble(BigDecimal::doubleValue).summaryStatistics(), steps);
    }

    /** One time axis for all. */
    Scale across(int steps) {
        var moments = members.stream()
                .flatMap(member -> member.figure().actual().readings().stream())
                .mapToDouble(Reading::x)
                .summaryStatistics();
        return Scale.years(moments.getMin(), moments.getMax(), steps);
    }

    private static Row row(Member member, Point moment) {
        var figure = member.figure();
        return new Row(
                member,
                figure.actual().at(moment.at()).orElse(null),
                figure.find(Role.REFERENCE)
                        .flatMap(series -> series.at(moment.at()))
                        .orElse(null));
    }

    private static BigDecimal distance(Member member) {
        var figure = member.figure();
        return figure.actual()
                .latest()
                .flatMap(last -> figure.find(Role.TARGET)
                        .or(() -> figure.find(Role.REFERENCE))
                        .flatMap(other -> other.valueAt(last.point().at()))
                        .map(other -> other.subtract(last.value()).abs()))
                .orElse(BigDecimal.ZERO);
    }
}
