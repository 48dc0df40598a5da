package org.waymark.infra.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.infra.account.Recipient;
import org.waymark.infra.log.RealPostgres;
import org.waymark.query.Reached;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Texts;

/** An SMTP server, a database, somebody who reports, and days that pass. */
final class Office extends Clock implements Reached, AutoCloseable {

    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final ReportingSeriesId PUPILS =
            new ReportingSeriesId(new IndicatorId("pupils"), new PlaceId("sorrel"), COUNCIL);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final LocalDate LOCKED = LocalDate.of(2026, 5, 30);

    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final List<DutyRow> duties = new ArrayList<>();
    final List<ThemePage> themes = new ArrayList<>();
    final List<Recipient> recipients = new ArrayList<>();
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final JdbcTemplate database = new JdbcTemplate(RealPostgres.database());
    private final Configuration log;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private Instant now = DUE.atTime(8, 0).toInstant(ZoneOffset.UTC);

    Office() {
        log = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(any -> new InMemoryEventStorageEngine())
                .start();
        new AnnotationQueryHandlerAdapter<>(this).subscribe(log.queryBus());
        house.registerBean(CommandGateway.class, log::commandGateway);
        house.registerBean(QueryGateway.class, log::queryGateway);
        house.registerBean(Reached.class, () -> this);
        house.register(Desk.class, Texts.class);
        house.refresh();
        database.execute(SentTable.TABLE);
        mail.start();
        sender.setHost("127.0.0.1");
        sender.setPort(mail.getSmtp().getPort());
    }

    Office on(LocalDate day) {
        now = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    Office at(int hour) {
        now = LocalDate.ofInstant(now, ZoneOffset.UTC).atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** A service that has just started goes round. */
    ReminderRound goRound() {
        var round = new ReminderRound(
                () -> List.copyOf(recipients),
                house.getBean(Desk.class),
                new Texts(),
                new SentTable(database, this),
                new Postman(sender, this, "waymark@example.org"),
                this,
                "https://plan.example.org");
        round.go();
        return round;
    }

    Office closed() {
        sender.setPort(1);
        return this;
    }

    Office open() {
        sender.setPort(mail.getSmtp().getPort());
        return this;
    }

    List<MimeMessage> received() {
        return List.of(mail.getReceivedMessages());
    }

    String kept() {
        return database.queryForList("select * from reminder").toString();
    }

    @QueryHandler
    List<DutyRow> on(FindDuties question) {
        return question.organisations().contains(COUNCIL) ? List.copyOf(duties) : List.of();
    }

    @QueryHandler
    List<ThemePage> on(FindThemes question) {
        return List.copyOf(themes);
    }

    @QueryHandler
    List<IndicatorPage> on(FindIndicators question) {
        return List.of();
    }

    @QueryHandler
    List<PlaceName> on(FindPlaces question) {
        return List.of();
    }

    @Override
    public CompletableFuture<Void> everythingUntilNow(Duration patience) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public AutoCloseable whenMoved(Runnable listener) {
        return () -> {};
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days are told in UTC");
    }

    @Override
    public void close() {
        mail.stop();
        house.close();
        log.shutdown();
    }
}
