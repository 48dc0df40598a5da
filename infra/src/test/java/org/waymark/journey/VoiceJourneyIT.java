package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class VoiceJourneyIT {

    private static final String GOAL = "Access to public services";
    private static final String SAID = "في مركز الصحة لا يوجد من يشرح لنا الأوراق بالعربية.";
    private static final String THEME = "People who explain forms at the health centre";
    private static final String THEME_IN_ARABIC = "من يشرح الاستمارات في مركز الصحة";
    private static final String DID = "The goal now names people who explain forms.";
    private static final String DID_IN_ARABIC = "صار الهدف يذكر من يشرح الاستمارات.";

    @Test
    void aVoiceChangesThePlanAndItsAuthorSeesIt(Installation service, Chromium chromium) throws Exception {
        try (var resident = Resident.reading("ar", service, chromium);
                var moderator = Moderator.signedIn(service, chromium);
                var planner = Planner.signedIn(service, chromium)) {
            var receipt = resident.says(SAID, "public-services", "ie-sligo");
            assertThat(receipt).matches("\\d{4}( \\d{4}){4}");
            resident.looksUp(receipt);
            assertThat(resident.page().innerText()).contains(resident.says("site.stage.RECEIVED"));

            moderator.publishes("Sligo", SAID);
            planner.hears(SAID, THEME, THEME_IN_ARABIC);
            planner.decides(THEME, "It costs little and helps many.", "يكلف قليلًا ويساعد كثيرين.", "2027-06-30");
            planner.rewords(
                    GOAL,
                    "Migrants can use public services, and somebody explains forms to them.",
                    "يستطيع المهاجرون استخدام الخدمات العامة، ويشرح لهم أحد الاستمارات.",
                    "People asked for somebody who explains forms.",
                    "طلب الناس من يشرح لهم الاستمارات.");
            planner.closes(THEME, "Version 3 – Goal reworded: " + GOAL, DID, DID_IN_ARABIC);

            resident.looksUp(receipt);
            assertThat(resident.page().innerText())
                    .contains(resident.says("site.stage.CLOSED"), THEME_IN_ARABIC, DID_IN_ARABIC);
            resident.press("site.track.show-text");
            assertThat(resident.page().innerText()).contains(SAID);
            isInTheLedger(resident, THEME_IN_ARABIC, DID_IN_ARABIC);
            resident.leftNoTrace();
        }
        try (var other = Resident.reading("en", service, chromium)) {
            isInTheLedger(other, THEME, DID);
            other.leftNoTrace();
        }
        assertThat(Program.ofNobody(service).read("/api/v1/you-said").toString())
                .contains(DID, DID_IN_ARABIC, SAID);
    }

    private static void isInTheLedger(Resident resident, String theme, String did) {
        resident.opens("/you-said");
        assertThat(resident.page().innerText()).contains(theme, did, SAID, resident.says("site.you-said.we-did"));
    }
}
