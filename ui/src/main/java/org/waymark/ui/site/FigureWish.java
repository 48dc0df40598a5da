package org.waymark.ui.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of an indicator. It is written into the address.
 *
 * @param indicator its code
 * @param view one of {@link Menu#VIEWS}
 * @param measure the code of a {@link IndicatorStory.Choice}, or null for the first
 * @param asof as known on this day, or null for now
 */
public record FigureWish(
        String indicator,
        String view,
        @Nullable String measure,
        @Nullable LocalDate asof) {

    private static final String USUAL = Menu.VIEWS.getFirst();

    /** Reads an address; what it does not know it leaves out, but a day that is none leads nowhere. */
    static FigureWish of(String indicator, @Nullable String view, @Nullable String measure, @Nullable String asof) {
        return new FigureWish(
                indicator,
                view != null && Menu.VIEWS.contains(view) ? view : USUAL,
                measure == null || !measure.matches("[A-Za-z0-9._~-]{1,200}") ? null : measure,
                asof == null ? null : day(asof));
    }

    static LocalDate day(String asof) {
        try {
            return LocalDate.parse(asof);
        } catch (DateTimeException notADay) {
            throw new Absent();
        }
    }

    public FigureWish seenAs(String other) {
        return new FigureWish(indicator, other, measure, asof);
    }

    public FigureWish of(String other) {
        return new FigureWish(indicator, view, other, asof);
    }

    public FigureWish on(@Nullable LocalDate day) {
        return new FigureWish(indicator, view, measure, day);
    }

    /** The address of the figure as a file, for example {@code .csv} or {@code .svg}, or by itself for other sites. */
    public String path(String before, String ending) {
        var page = seenAs(USUAL).path();
        var asked = page.indexOf('?');
        return before + (asked < 0 ? page + ending : page.substring(0, asked) + ending + page.substring(asked));
    }

    /** The address of the page that shows it. */
    public String path() {
        var asked = Stream.of(
                        view.equals(USUAL) ? "" : "view=" + view,
                        measure == null ? "" : "measure=" + measure,
                        asof == null ? "" : "asof=" + asof)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "/indicators/" + indicator + (asked.isEmpty() ? "" : "?" + asked);
    }
}
