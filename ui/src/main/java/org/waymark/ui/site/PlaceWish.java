package org.waymark.ui.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;

/**
 * How a reader looks at an indicator place by place. It is written into the address.
 *
 * @param view one of {@link #VIEWS}
 * @param group the group asked about; the empty slice is the one the indicator names as plain
 * @param reference the group it is compared with, or null for the usual one
 * @param within the place around, or null for the usual one
 * @param by the indicator by which places are like each other, or null for the first
 * @param place the place to which others are compared, or null for none
 * @param asof as known at the end of this day, or null for now
 */
public record PlaceWish(
        IndicatorId indicator,
        String view,
        Slice group,
        @Nullable Slice reference,
        @Nullable PlaceId within,
        @Nullable IndicatorId by,
        @Nullable PlaceId place,
        @Nullable LocalDate asof) {

    /** The ways to look at places. */
    public static final List<String> VIEWS =
            List.of("map", "outline", "gap", "course", "complete", "peers", "groups", "table");

    public PlaceWish seen(String other) {
        return new PlaceWish(indicator, other, group, reference, within, by, place, asof);
    }

    public PlaceWish of(Slice other) {
        return new PlaceWish(indicator, view, other, null, within, by, place, asof);
    }

    public PlaceWish against(Slice other) {
        return new PlaceWish(indicator, view, group, other, within, by, place, asof);
    }

    public PlaceWish alike(IndicatorId other) {
        return new PlaceWish(indicator, view, group, reference, within, other, place, asof);
    }

    /** The same beside the places most like one. */
    public PlaceWish like(PlaceId other) {
        return new PlaceWish(indicator, view, group, reference, within, by, other, asof);
    }

    public PlaceWish known(@Nullable LocalDate day) {
        return new PlaceWish(indicator, view, group, reference, within, by, place, day);
    }

    /** The address without the language. */
    public String path() {
        return path("/indicators/" + indicator.value() + "/places");
    }

    /** The address of what is shown as a file, for example {@code csv} or {@code svg}. */
    public String file(String kind) {
        return path("/indicators/" + indicator.value() + "/places." + kind);
    }

    /** The address of the drawing by itself, for other sites to show. */
    public String embedded() {
        return path("/embed/indicators/" + indicator.value() + "/places");
    }

    private String path(String page) {
        var asked = new ArrayList<String>();
        add(asked, "view", view.equals("map") ? null : view);
        add(asked, "group", group.equals(Slice.TOTAL) ? null : group.toString());
        add(asked, "reference", reference);
        add(asked, "within", within == null ? null : within.value());
        add(asked, "by", by == null ? null : by.value());
        add(asked, "place", place == null ? null : place.value());
        add(asked, "asof", asof);
        return asked.isEmpty() ? page : page + "?" + String.join("&", asked);
    }

    private static void add(List<String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
