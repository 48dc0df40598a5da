package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.figure.Zoom;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DayField;

/** How closely a timeline is looked at, at which goal, and at what slipped since which version. */
final class LensFields extends Div {

    private static final int NO_VERSION = 0;
    private static final String NO_GOAL = "";

    private final Seat seat;
    private final Names names;
    private final Consumer<Lens> look;
    private final Select<Zoom> zoom;
    private final Select<String> goal;
    private final Select<Integer> slipped;
    private final DayField since;
    private Map<String, String> goals = Map.of();
    private Map<Integer, VersionPage> versions = Map.of();
    private @Nullable Lens shown;

    LensFields(Seat seat, Names names, Consumer<Lens> look) {
        this.seat = seat;
        this.names = names;
        this.look = look;
        zoom = select("workspace.timeline.zoom", Lens::at);
        zoom.setItems(Zoom.values());
        zoom.setItemLabelGenerator(one -> seat.text("figure.timeline.zoom." + one.name()));
        goal = select("workspace.timeline.goal", Lens::on);
        goal.setItemLabelGenerator(id -> goals.getOrDefault(id, seat.text("workspace.timeline.every-goal")));
        slipped = select("workspace.timeline.slipped", Lens::slippedSince);
        slipped.setItemLabelGenerator(this::version);
        since = new DayField(seat.text("workspace.timeline.slipped-day"));
        since.addValueChangeListener(change -> {
            var before = shown;
            if (before != null && change.isFromClient()) {
                look.accept(before.slippedSince(change.getValue()));
            }
        });
        addClassName("acts");
        add(zoom, goal, slipped, since);
    }

    void show(Schedule schedule) {
        shown = null;
        var lens = schedule.lens();
        goals = schedule.choices().stream()
                .collect(Collectors.toMap(one -> one.goal().value(), one -> names.of(one.name())));
        versions = schedule.since().stream()
                .collect(Collectors.toMap(VersionPage::version, one -> one, (one, same) -> one, TreeMap::new));
        goal.setItems(Stream.concat(
                        Stream.of(NO_GOAL),
                        schedule.choices().stream().map(one -> one.goal().value()))
                .toList());
        slipped.setItems(
                Stream.concat(Stream.of(NO_VERSION), versions.keySet().stream()).toList());
        zoom.setValue(lens.zoom());
        goal.setValue(goals.containsKey(lens.goal()) ? lens.goal() : NO_GOAL);
        slipped.setValue(versions.containsKey(lens.slipped()) ? lens.slipped() : NO_VERSION);
        since.setValue(lens.day());
        slipped.setVisible(!versions.isEmpty());
        since.setVisible(!versions.isEmpty());
        shown = lens;
    }

    private <T> Select<T> select(String key, BiFunction<Lens, T, Lens> other) {
        var select = new Select<T>();
        select.setLabel(seat.text(key));
        select.addValueChangeListener(change -> {
            var before = shown;
            var value = change.getValue();
            if (before != null && value != null) {
                look.accept(other.apply(before, value));
            }
        });
        return select;
    }

    private String version(Integer number) {
        var version = versions.get(number);
        return version == null
                ? seat.text("workspace.timeline.all")
                : seat.text("workspace.timeline.since", number, seat.wording().date(version.known()));
    }
}
