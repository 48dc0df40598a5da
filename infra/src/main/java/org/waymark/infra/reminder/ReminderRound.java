package org.waymark.infra.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.infra.account.Recipient;
import org.waymark.infra.account.Recipients;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Reminders;
import org.waymark.ui.duty.DutyDays;
import org.waymark.ui.theme.Promise;
import org.waymark.ui.words.Texts;

/**
 * Goes round every hour and sends whoever wants it one message a day, if there is anything to be reminded of: seven
 * days before a report is due, on the day, seven days after, and on the last day before its lock; and planners about
 * what voices were promised likewise. Days on which the service was down are told the next time.
 */
class ReminderRound implements Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);
    private static final int LOOK_BACK = 7;
    private static final LocalTime EARLIEST = LocalTime.of(5, 0);

    private final Recipients recipients;
    private final Desk desk;
    private final Texts texts;
    private final SentTable table;
    private final Postman postman;
    private final Clock clock;
    private final String address;

    ReminderRound(
            Recipients recipients,
            Desk desk,
            Texts texts,
            SentTable table,
            Postman postman,
            Clock clock,
            String address) {
        this.recipients = recipients;
        this.desk = desk;
        this.texts = texts;
        this.table = table;
        this.postman = postman;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public List<Unsent> unsent() {
        return table.unsent();
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void go() {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        if (now.toLocalTime().isBefore(EARLIEST)) {
            return;
        }
        desk.see();
        recipients.all().forEach(recipient -> remind(recipient, now.toLocalDate()));
    }

    private void remind(Recipient recipient, LocalDate today) {
        var who = recipient.account().participant();
        var last = table.lastSent(who).orElse(LocalDate.MIN);
        if (!last.isBefore(today)) {
            return;
        }
        var since = last.isBefore(today.minusDays(LOOK_BACK)) ? today.minusDays(LOOK_BACK) : last;
        var wording = texts.of(recipient.language());
        var days = new DutyDays(desk, recipient.account(), wording);
        new Digest.Writer(wording, days, address)
                .of(duties(recipient.account(), today), promises(recipient.account(), since, today), since, today)
                .ifPresent(digest -> send(recipient, today, digest));
    }

    private List<DutyRow> duties(Account account, LocalDate today) {
        var organisation = account.organisation();
        return organisation == null
                ? List.of()
                : desk.list(FindDuties.of(new OrganisationId(organisation), today), DutyRow.class, account);
    }

    /** Whoever plans answers for what voices were promised. */
    private List<Promise> promises(Account account, LocalDate since, LocalDate today) {
        return account.roles().contains(Role.PLANNER)
                ? Promise.between(since, today, desk.list(new FindThemes(null), ThemePage.class, account))
                : List.of();
    }

    private void send(Recipient recipient, LocalDate today, Digest digest) {
        var who = recipient.account().participant();
        if (!table.mayTry(who, today)) {
            return;
        }
        try {
            postman.send(recipient, today, digest);
            table.sent(who, today);
        } catch (MailException failure) {
            var cause = failure.getClass().getSimpleName();
            LOG.warn("A reminder was not sent and is tried again within the hour: {}", cause);
            table.failed(who, today, cause);
        }
    }
}
