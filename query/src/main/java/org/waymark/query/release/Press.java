package org.waymark.query.release;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.waymark.command.indicator.MeasureKind.COUNT;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Manifest.GuardedSet;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.Count;
import org.waymark.query.disclosure.Known;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Policies;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Suppression;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.place.Places;
import org.waymark.query.reporting.SeriesPages;

/**
 * Makes a release: before it is out, by looking at what may be told; afterwards exactly as it was, by the manifest that
 * went out with it.
 */
final class Press {

    private final Pages<ReleasePage> pages;
    private final KnownThen known;
    private final Indicators indicators;
    private final Places places;
    private final Policies policies;

    Press(MongoDatabase database) {
        pages = ReleaseProjection.pages(database);
        known = new KnownThen(new SeriesPages(database));
        indicators = new Indicators(database);
        places = new Places(database);
        policies = new Policies(database);
    }

    /** The edition of a release, with what it changes. */
    Edition of(ReleasePage page) {
        var edition = made(page);
        var changed = Optional.ofNullable(page.outline().replaces())
                .flatMap(pages::find)
                .filter(ReleasePage::isLive)
                .map(before -> Changes.between(made(before).rows(), edition.rows()))
                .orElse(List.of());
        return new Edition(page, edition.rows(), edition.file(), edition.manifest(), changed);
    }

    private Edition made(ReleasePage page) {
        var manifest = page.manifest();
        var figures = known.of(page);
        return page.published() == null || manifest == null
                ? drafted(page, figures)
                : printed(page, figures, manifest.guarding(), manifest.withheld(), manifest.audited(), manifest.safe());
    }

    private Edition drafted(ReleasePage page, List<Figure> figures) {
        var sets = page.outline().indicators().stream()
                .map(indicator -> new GuardedSet(indicator, policies.of(indicator), kind(indicator) == COUNT))
                .toList();
        var patterns = sets.stream()
                .filter(set -> set.guarding().guarded())
                .map(set -> pattern(page, set, counts(figures, set)))
                .toList();
        var withheld = new TreeMap<String, String>();
        patterns.forEach(pattern -> pattern.withheld().forEach((count, why) -> {
            if (count.printed()) {
                withheld.put(count.cell(), why.name());
            }
        }));
        var safe = patterns.stream().allMatch(Pattern::isSafe);
        var audited =
                patterns.stream().mapToInt(pattern -> pattern.withheld().size()).sum();
        return printed(page, figures, sets, withheld, audited, safe);
    }

    private Pattern pattern(ReleasePage page, GuardedSet set, Counts counts) {
        var guarding = set.guarding();
        var rule = new Rule(guarding.threshold(page.outline().readers()), set.counts() ? guarding.base() : 1);
        return Suppression.of(counts.table(), rule, toldBefore(page, set.indicator()));
    }

    /** What those who may read a release were told of a data set by others that are out. */
    private Known toldBefore(ReleasePage page, IndicatorId indicator) {
        var readers = page.outline().readers();
        return pages.all().stream()
                .filter(ReleasePage::isLive)
                .filter(other -> other.outline().readers().compareTo(readers) <= 0)
                .filter(other -> other.outline().indicators().contains(indicator))
                .map(other -> {
                    var told = told(other, indicator);
                    return other.outline().readers() == readers ? told.known() : told.knownToCloser();
                })
                .reduce(Known.NOTHING, Known::and);
    }

    private Pattern told(ReleasePage page, IndicatorId indicator) {
        var manifest = requireNonNull(page.manifest());
        var set = manifest.guarding().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        var table = counts(known.of(page), set).table();
        var withheld = new LinkedHashMap<Count, Confidentiality>();
        for (var count : table.counts()) {
            var why = manifest.withheld().get(count.cell());
            if (why != null) {
                withheld.put(count, Confidentiality.valueOf(why));
            }
        }
        return new Pattern(table, withheld, List.of());
    }

    private Counts counts(List<Figure> figures, GuardedSet set) {
        var within = new HashMap<PlaceId, PlaceId>();
        places.all().forEach(place -> {
            var around = place.within();
            if (around != null) {
                within.put(place.place(), around);
            }
        });
        var own = figures.stream()
                .filter(figure -> figure.indicator().equals(set.indicator()))
                .toList();
        return new Counts(own, set.counts(), within);
    }

    private @Nullable MeasureKind kind(IndicatorId indicator) {
        return indicators.find(indicator).map(page -> page.definition().kind()).orElse(null);
    }

    private static Edition printed(
            ReleasePage page,
            List<Figure> figures,
            List<GuardedSet> sets,
            Map<String, String> withheld,
            int audited,
            boolean safe) {
        var bySet = sets.stream().collect(toMap(GuardedSet::indicator, set -> set));
        var rows = figures.stream()
                .map(figure -> new Print(requireNonNull(bySet.get(figure.indicator())), withheld).row(figure))
                .toList();
        var file = DataFile.of(rows);
        var accepted = figures.stream().map(Figure::accepted).sorted().toList();
        var manifest = new Manifest(
                DataFile.digest(file),
                DataFile.digest(sets.toString()),
                DataFile.digest(new TreeMap<>(withheld).toString()),
                sets,
                withheld,
                rows.size(),
                audited,
                safe,
                figures.size(),
                accepted.isEmpty() ? null : accepted.getFirst(),
                accepted.isEmpty() ? null : accepted.getLast());
        return new Edition(page, rows, file, manifest, List.of());
    }
}
