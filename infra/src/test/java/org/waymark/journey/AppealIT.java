package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class AppealIT {

    private static final String SAID = "في العيادة قالوا لي أن أعود مع ابنتي لتترجم.";
    private static final String WHY = "لم أذكر اسم أحد. أرجو أن ينظر شخص آخر.";
    private static final String MORE = "حدث هذا مرة أخرى اليوم.";
    private static final String STATEMENT = "It seemed to name somebody.";
    private static final String AGREED = "You named nobody. It is decided anew.";
    private static final String REPLY = "Thank you. The clinic has been asked.";

    @Test
    void anotherPersonLooksAtWhatWasWithheldAndTheAuthorReadsWhy(Installation service, Chromium chromium) {
        try (var resident = Resident.reading("ar", service, chromium);
                var moderator = Moderator.signedIn(service, chromium);
                var monitor = new Moderator(Staff.signedIn("monitor", service, chromium))) {
            var receipt = resident.says(SAID, "public-services", "ie-kerry");
            moderator.withholds("Kerry", "workspace.withheld.personal-data", STATEMENT);

            resident.looksUp(receipt);
            assertThat(resident.page().innerText()).contains(resident.says("site.track.withheld"), STATEMENT);
            resident.writes(WHY, "site.track.appeal");
            assertThat(resident.page().innerText()).contains(resident.says("site.track.appeal-waits"));

            moderator.answersAppeal("Kerry", WHY, AGREED);
            moderator.isTold("An appeal goes to another person.");
            monitor.answersAppeal("Kerry", WHY, AGREED);

            resident.looksUp(receipt);
            assertThat(resident.page().innerText()).contains(resident.says("site.track.appeal-granted"), AGREED);
            resident.writes(MORE, "site.track.send");
            assertThat(resident.page().innerText()).contains(MORE);

            moderator.writesBack("Kerry", MORE, REPLY);
            moderator.publishes("Kerry", SAID);
            resident.looksUp(receipt);
            assertThat(resident.page().innerText()).contains(REPLY, resident.says("site.track.published"));
            resident.leftNoTrace();
        }
    }
}
