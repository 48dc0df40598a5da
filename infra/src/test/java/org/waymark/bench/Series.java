package org.waymark.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and for when the n-th value is reported: through all series the demo reporter is entrusted with, and then the
 * next day, so that no series becomes unlike a real one.
 */
record Series(String indicator, String place, LocalDate day) {

    private static final List<String> INDICATORS =
            List.of("unemployment-rate", "local-strategies", "integration-forums", "civil-service-diversity");
    private static final List<String> PLACES = List.of(
            "ie-carlow",
            "ie-cavan",
            "ie-clare",
            "ie-cork-city",
            "ie-cork-county",
            "ie-donegal",
            "ie-dublin-city",
            "ie-fingal",
            "ie-galway-city",
            "ie-galway-county",
            "ie-kerry",
            "ie-kildare",
            "ie-kilkenny",
            "ie-laois",
            "ie-leitrim",
            "ie-limerick",
            "ie-longford",
            "ie-louth",
            "ie-mayo",
            "ie-meath",
            "ie-monaghan",
            "ie-offaly",
            "ie-roscommon",
            "ie-sligo",
            "ie-south-dublin",
            "ie-tipperary",
            "ie-waterford",
            "ie-westmeath",
            "ie-wexford",
            "ie-wicklow");

    static Series number(int n, LocalDate first) {
        int place = n % PLACES.size();
        int indicator = n / PLACES.size() % INDICATORS.size();
        return new Series(
                INDICATORS.get(indicator), PLACES.get(place), first.plusDays(n / (PLACES.size() * INDICATORS.size())));
    }

    String row(String more) {
        return """
                {"indicator": "%s", "place": "%s", "period": "%s"%s}""".formatted(indicator, place, day, more);
    }

    String question() {
        return "/values?indicator=" + indicator + "&place=" + place;
    }
}
