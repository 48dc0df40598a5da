package org.waymark.ui.exchange.iati;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** Goes through the activities of a file and keeps what surrounds the value that is being read. */
final class Activities implements Xml.Elements {

    private static final Set<String> VALUES = Set.of("baseline", "target", "actual");
    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");

    private final Findings findings;
    private final Deque<String> path = new ArrayDeque<>();
    private String activity = "";
    private final List<String> countries = new ArrayList<>();
    private boolean region;
    private int result;
    private int indicator;
    private String measure = "";
    private String reference = "";
    private String title = "";
    private String first = "";
    private String last = "";
    private @Nullable Statement statement;

    Activities(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void begins(Xml.Element element) throws Unreadable {
        if (path.isEmpty()) {
            root(element);
        }
        var parent = path.isEmpty() ? "" : path.getLast();
        switch (element.name()) {
            case "iati-activity" -> newActivity();
            case "recipient-country" -> {
                if (parent.equals("iati-activity")) {
                    countries.add(element.attribute("code", ""));
                }
            }
            case "recipient-region" -> region |= parent.equals("iati-activity");
            case "result" -> {
                result++;
                indicator = 0;
            }
            case "indicator" -> newIndicator(element);
            case "reference" -> {
                if (parent.equals("indicator") && reference.isEmpty()) {
                    reference = element.attribute("code", "").strip();
                }
            }
            case "period" -> {
                first = "";
                last = "";
            }
            case "period-start" -> first = element.attribute("iso-date", "");
            case "period-end" -> last = element.attribute("iso-date", "");
            default -> inStatement(element, parent);
        }
        path.addLast(element.name());
    }

    private static void root(Xml.Element element) throws Unreadable {
        if (!element.name().equals("iati-activities")) {
            throw new Unreadable(element.line(), "", element.name(), ProblemReason.UNKNOWN_FORMAT);
        }
        var version = element.attribute("version", "");
        if (!VERSIONS.contains(version)) {
            throw new Unreadable(element.line(), "version", version, ProblemReason.UNKNOWN_FORMAT);
        }
    }

    private void newActivity() {
        activity = "";
        countries.clear();
        region = false;
        result = 0;
    }

    private void newIndicator(Xml.Element element) {
        indicator++;
        measure = element.attribute("measure", "").strip();
        reference = "";
        title = "";
        first = "";
        last = "";
    }

    private void inStatement(Xml.Element element, String parent) {
        if (VALUES.contains(element.name()) && (parent.equals("indicator") || parent.equals("period"))) {
            statement = new Statement(
                    element.line(), element.name(), element.attribute("value"), element.attribute("year", ""));
        } else if (statement != null && element.name().equals("location")) {
            statement.code("location", element.attribute("ref", ""));
        } else if (statement != null && element.name().equals("dimension")) {
            statement.code(element.attribute("name", "dimension").strip(), element.attribute("value", ""));
        }
    }

    @Override
    public void ends(String name, String text, int line) throws Unreadable {
        path.removeLast();
        if (name.equals("iati-identifier") && activity.isEmpty()) {
            activity = text.strip();
        } else if (name.equals("narrative")) {
            narrative(text.strip());
        } else if (VALUES.contains(name) && statement != null) {
            var ended = statement;
            statement = null;
            try {
                findings.add(ended.row(about(line), measure, first, last));
            } catch (Unreadable e) {
                findings.add(e);
            }
        }
    }

    private void narrative(String text) {
        if (statement != null && path.contains("comment")) {
            statement.comment(text);
        } else if (path.size() > 1 && path.getLast().equals("title") && path.contains("indicator") && title.isEmpty()) {
            title = text;
        }
    }

    private Map<String, String> about(int line) throws Unreadable {
        var about = new LinkedHashMap<String, String>();
        about.put("activity", activity);
        about.put("result", result + "." + indicator);
        var name = reference.isEmpty() ? title : reference;
        if (name.isEmpty()) {
            throw new Unreadable(line, "indicator", "", ProblemReason.EMPTY_CODE);
        }
        about.put("indicator", name);
        about.put("measure", measure);
        if (countries.size() == 1 && !region && !countries.getFirst().isBlank()) {
            about.put("place", countries.getFirst().strip());
        }
        return about;
    }
}
