package org.waymark.ui.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.CodeListId;
import org.waymark.ui.place.PlaceProblem.Reason;

/** What the columns of a file of places mean: our own names, or those of Eurostat's NUTS files. */
final class PlaceHeader {

    private static final Set<String> OWN = Set.of("code", "level", "within", "name", "from", "until");
    private static final Set<String> LEFT_OUT =
            Set.of("cntr_code", "nuts_name", "mount_type", "urbn_type", "coast_type");
    private static final Map<String, String> NUTS = Map.of("nuts_id", "code", "name_latn", "name");

    final Map<String, Integer> columns = new HashMap<>();
    final Map<String, Integer> names = new HashMap<>();
    final Map<CodeListId, Integer> lists = new HashMap<>();
    final List<PlaceProblem> problems = new ArrayList<>();
    final int width;
    final boolean nuts;

    PlaceHeader(List<String> header, Set<CodeListId> known, @Nullable CodeListId ofCodes) {
        width = header.size();
        nuts = header.stream().anyMatch(name -> name.strip().equalsIgnoreCase("nuts_id"));
        for (var i = 0; i < header.size(); i++) {
            take(header.get(i).strip().toLowerCase(Locale.ROOT), i, known);
        }
        if (ofCodes != null && columns.containsKey("code")) {
            lists.put(ofCodes, columns.getOrDefault("code", 0));
        }
        require("code", columns.containsKey("code"), Reason.NO_CODE_COLUMN);
        require("name", !names.isEmpty(), Reason.NO_NAME_COLUMN);
        require("level", nuts || columns.containsKey("level"), Reason.NO_LEVEL_COLUMN);
    }

    private void take(String written, int column, Set<CodeListId> known) {
        var name = nuts ? NUTS.getOrDefault(written, written) : written;
        if (name.equals("name")) {
            names.put("en", column);
        } else if (name.matches("name[:_-][a-z]{2,3}") && !LEFT_OUT.contains(name)) {
            names.put(name.substring(5), column);
        } else if (OWN.contains(name)) {
            columns.put(name, column);
        } else if (!LEFT_OUT.contains(name)) {
            list(name, column, known);
        }
    }

    private void list(String name, int column, Set<CodeListId> known) {
        var list = known.stream().filter(one -> one.value().equals(name)).findFirst();
        list.ifPresentOrElse(
                one -> lists.put(one, column),
                () -> problems.add(new PlaceProblem(
                        1, name, "", name.contains(":") ? Reason.UNKNOWN_LIST : Reason.UNKNOWN_COLUMN)));
    }

    private void require(String column, boolean there, Reason reason) {
        if (!there) {
            problems.add(new PlaceProblem(1, column, "", reason));
        }
    }
}
