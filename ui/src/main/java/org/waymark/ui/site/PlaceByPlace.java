package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.rollup.Distribution;
import org.waymark.query.rollup.FindRollUp;
import org.waymark.query.rollup.Part;
import org.waymark.query.rollup.Peers;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.rollup.Trait;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TableRenderer;
import org.waymark.ui.words.Wording;

/** An indicator place by place as the public reads it. No place is called first or last. */
public record PlaceByPlace(PlaceWish wish, RollUp rollUp, PlaceFigures figures, LocalDate day, Wording wording) {

    private static final int MOST = 12;

    /** A member of a set, drawn small. */
    public record Small(String name, Markup drawing) {}

    /** Places of like structure, said. */
    public record Alike(String bounds, List<PlaceName> places, String lie) {}

    /** Nothing where there is no such indicator or place. */
    static Optional<PlaceByPlace> of(
            PlaceWish wish,
            Function<FindRollUp, Optional<RollUp>> ask,
            List<StrategyProgress> plans,
            Function<List<PlaceId>, Map<PlaceId, Contour>> outlines,
            LocalDate day,
            Wording wording) {
        return ask.apply(question(wish, wish.reference())).flatMap(found -> {
            var usual = wish.reference() == null ? usualReference(found) : Optional.<Slice>empty();
            return usual.flatMap(reference -> ask.apply(question(wish, reference)))
                    .or(() -> Optional.of(found))
                    .map(rollUp -> new PlaceByPlace(
                            wish,
                            rollUp,
                            new PlaceFigures(rollUp, plans, outlines.apply(places(rollUp)), day, wording),
                            day,
                            wording));
        });
    }

    private static List<PlaceId> places(RollUp rollUp) {
        return rollUp.parts().stream().map(part -> part.place().place()).toList();
    }

    private static FindRollUp question(PlaceWish wish, @Nullable Slice reference) {
        return new FindRollUp(wish.indicator(), wish.within(), wish.group(), reference, wish.asof());
    }

    /** Those who were born here or are citizens, in all else like the group. */
    private static Optional<Slice> usualReference(RollUp rollUp) {
        return rollUp.groups().stream()
                .filter(group -> group.codes().containsValue("NAT") && !group.equals(rollUp.group()))
                .filter(group -> {
                    var apart = new HashSet<>(group.codes().entrySet());
                    apart.removeAll(rollUp.group().codes().entrySet());
                    return apart.size() == 1;
                })
                .findFirst();
    }

    public Words name() {
        return rollUp.indicator().definition().name();
    }

    /** Whether a count: it grows with the size of a place, so it is added up and not mapped. */
    public boolean counted() {
        return rollUp.indicator().definition().kind() == MeasureKind.COUNT;
    }

    /** The views that have something to show, the first one first. */
    public List<String> views() {
        return PlaceWish.VIEWS.stream()
                .filter(view -> switch (view) {
                    case "map" -> !counted();
                    case "outline" -> !counted() && figures.places().outlined();
                    case "gap" -> rollUp.reference() != null && !counted();
                    case "groups" -> !rollUp.within().isEmpty();
                    case "peers" -> !rollUp.structure().isEmpty();
                    default -> true;
                })
                .toList();
    }

    /** The view that is shown. */
    public String view() {
        return views().contains(wish.view()) ? wish.view() : views().getFirst();
    }

    /** How many places told something, and what follows from it. */
    public List<String> sentences() {
        return new PlaceSentences(wording, figures.unit()).of(rollUp);
    }

    /** The drawing of the view, with its sentence and files. */
    public PlaceDrawing drawn() {
        return new PlaceDrawing(view(), figures, wording);
    }

    public Markup completeTable() {
        return new TableRenderer(wording).render(figures.complete());
    }

    public Markup groupTable() {
        return new TableRenderer(wording).render(figures.groups());
    }

    public Markup table() {
        return new TableRenderer(wording).render(figures.places());
    }

    /** The courses of the twelve places that lie farthest from the path, or from the whole. */
    public List<Small> courses() {
        var set = figures.courses();
        var svg = new SvgRenderer(wording);
        return set.byDistance().stream()
                .limit(MOST)
                .map(member -> new Small(
                        member.figure().title(), svg.multiple("course-" + member.sign(), set, member.figure())))
                .toList();
    }

    /** What places can be told apart by. */
    public Optional<Trait> trait() {
        return rollUp.structure().stream()
                .filter(trait ->
                        wish.by() == null || trait.indicator().indicator().equals(wish.by()))
                .findFirst();
    }

    /** Places in groups of like structure. */
    public List<Alike> peers() {
        return trait().stream()
                .flatMap(trait -> rollUp.peers(trait).stream().map(peers -> alike(trait, peers)))
                .toList();
    }

    private Alike alike(Trait trait, Peers peers) {
        var unit = MeasureFigure.unit(trait.indicator().definition(), wording.language());
        return new Alike(
                wording.text("site.by-place.bounds", unit.say(peers.from(), wording), unit.say(peers.to(), wording)),
                peers.places().stream().flatMap(place -> named(place).stream()).toList(),
                peers.distribution().map(this::lie).orElse(""));
    }

    private String lie(Distribution lie) {
        return new PlaceSentences(wording, figures.unit()).of(lie);
    }

    /** The place to which others are compared, where one was chosen. */
    public Optional<PlaceName> chosen() {
        return Optional.ofNullable(wish.place()).flatMap(this::named);
    }

    /** The places most like it. */
    public List<PlaceName> similar() {
        return chosen().stream()
                .flatMap(place -> rollUp.similar(place.place()).stream())
                .flatMap(place -> named(place).stream())
                .toList();
    }

    /** What a place says for the last period, or a dash. */
    public String number(PlaceId place) {
        return rollUp.latest()
                .flatMap(period -> part(place).flatMap(part -> part.at(period)))
                .flatMap(point -> Optional.ofNullable(point.observation().shown()))
                .map(shown -> figures.unit().say(shown, wording))
                .orElse("–");
    }

    private Optional<PlaceName> named(PlaceId place) {
        return part(place).map(Part::place);
    }

    private Optional<Part> part(PlaceId place) {
        return rollUp.parts().stream()
                .filter(part -> part.place().place().equals(place))
                .findFirst();
    }
}
