package org.waymark.infra.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.infra.reminder.Office.DUE;
import static org.waymark.infra.reminder.Office.LOCKED;
import static org.waymark.infra.reminder.Reminded.duty;
import static org.waymark.infra.reminder.Reminded.paula;
import static org.waymark.infra.reminder.Reminded.promised;
import static org.waymark.infra.reminder.Reminded.rosa;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.query.reporting.DutyState;

/** Reminders through a real SMTP server. */
class ReminderRoundTest {

    final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private String body() throws IOException, MessagingException {
        return office.received().getLast().getContent().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-23, These reports are due soon:",
        "2026-04-30, These reports are due:",
        "2026-05-07, These reports were due and are not there yet:",
        "2026-05-30, Today is the last day before these reports are locked."
    })
    void comeBeforeADayAndAfterIt(LocalDate day, String words) throws IOException, MessagingException {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(day.isAfter(DUE) ? DutyState.OVERDUE : DutyState.OPEN));
        office.on(day).goRound();
        assertThat(office.received()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("1 report needs you");
            assertThat(message.getAllRecipients()[0]).hasToString("rosa@example.org");
        });
        assertThat(body())
                .contains(words, "pupils, sorrel, 2026-03: due on 30 April 2026, locked after 30 May 2026")
                .contains("https://plan.example.org/app/report/sheet");
    }

    @Test
    void doNotComeOnOtherDays() {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(DutyState.OPEN));
        office.on(DUE.minusDays(8)).goRound();
        assertThat(office.received()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyState.class,
            names = {"ON_TIME", "LATE", "WAITING", "TO_COME"})
    void areOfWhatIsOwedAlone(DutyState state) {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(state));
        office.goRound();
        assertThat(office.received()).isEmpty();
    }

    @Test
    void speakTheLanguageOfTheirRecipient() throws IOException, MessagingException {
        office.recipients.add(rosa("ar"));
        office.duties.add(duty(DutyState.OPEN));
        office.goRound();
        assertThat(office.received().getFirst().getSubject()).isEqualTo("تقرير واحد ينتظرك");
        assertThat(office.received().getFirst().getHeader("Content-Language")).containsExactly("ar");
        assertThat(body()).contains("هذه التقارير مستحقة:");
    }

    @Test
    void comeOnceADayAlsoAfterARestart() {
        office.recipients.add(rosa("en"));
        office.duties.addAll(Arrays.asList(duty(DutyState.OPEN), duty(DutyState.OPEN)));
        office.goRound();
        office.at(18).goRound();
        assertThat(office.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-23, What people were promised is due soon:",
        "2026-04-30, What people were promised is due:",
        "2026-05-07, 'People were promised this, and it is not there yet:'"
    })
    void tellPlannersWhatPeopleWerePromised(LocalDate day, String words) throws IOException, MessagingException {
        office.recipients.add(paula());
        office.themes.add(promised());
        office.on(day).goRound();
        assertThat(office.received().getFirst().getSubject()).isEqualTo("One promise and no reports need you");
        assertThat(body())
                .contains(words, "Classes in the evening: promised by 30 April 2026")
                .contains("https://plan.example.org/app/decisions");
    }

    @Test
    void areNotSentInTheNight() {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(DutyState.OPEN));
        office.at(4).goRound();
        assertThat(office.received()).isEmpty();
    }

    @Test
    void areToldTheNextDayWhereTheServiceWasDown() {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(DutyState.OVERDUE));
        office.on(DUE.plusDays(1)).goRound();
        office.on(DUE.plusDays(2)).goRound();
        assertThat(office.received()).hasSize(1);
    }

    @Test
    void areTriedAgainWhereTheyCouldNotBeSent() {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(DutyState.OPEN));
        var unsent = office.closed().goRound().unsent();
        assertThat(unsent).singleElement().satisfies(one -> {
            assertThat(one.recipient().value()).isEqualTo("rosa");
            assertThat(one.day()).isEqualTo(DUE);
            assertThat(one.attempts()).isEqualTo(1);
            assertThat(one.cause()).isEqualTo("MailSendException");
        });
        assertThat(office.open().at(9).goRound().unsent()).isEmpty();
        assertThat(office.received()).hasSize(1);
    }

    @Test
    void keepNoAddressAndNoWords() {
        office.recipients.add(rosa("en"));
        office.duties.add(duty(DutyState.OPEN));
        office.on(LOCKED).goRound();
        assertThat(office.kept()).contains("rosa").doesNotContain("example.org", "pupils");
    }
}
