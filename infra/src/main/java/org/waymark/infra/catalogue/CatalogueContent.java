package org.waymark.infra.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.LevelPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/**
 * The catalogues: domains, levels and code lists of places, commitments and indicators that any strategy may use. Every
 * start adds what is not there yet, by ordinary commands; {@code waymark.catalogue=false} leaves an installation
 * without.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "waymark.catalogue", matchIfMissing = true)
class CatalogueContent implements ApplicationRunner {

    /** The service itself, as the catalogues' first steward. */
    private static final Account STEWARD = new Account(new ParticipantId("waymark"), Set.of(Role.ADMINISTRATOR), null);

    private final Desk desk;

    CatalogueContent(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        desk.see();
        var shipped = new ShippedCatalogue(STEWARD.participant());
        add(shipped.domains(), NameDomain::domain, new FindDomains(), DomainName.class, DomainName::domain);
        add(shipped.levels(), NameLevel::level, new FindLevels(), LevelPage.class, LevelPage::level);
        add(shipped.codeLists(), DescribeCodeList::list, new FindCodeLists(), CodeListPage.class, CodeListPage::list);
        add(
                shipped.commitments(),
                AddCommitment::commitment,
                new FindCommitments(),
                CommitmentPage.class,
                CommitmentPage::commitment);
        add(
                shipped.indicators(),
                DefineIndicator::indicator,
                new FindIndicators(),
                IndicatorPage.class,
                IndicatorPage::indicator);
    }

    private <C extends Command, P> void add(
            List<C> commands, Function<C, Object> subject, Object question, Class<P> page, Function<P, Object> id) {
        var there = desk.list(question, page, Desk.ANYBODY).stream().map(id).collect(Collectors.toSet());
        commands.stream()
                .filter(command -> !there.contains(subject.apply(command)))
                .forEach(command -> desk.send(command, STEWARD, key(command, subject.apply(command))));
    }

    private static String key(Command command, Object about) {
        return "catalogue:" + command.getClass().getSimpleName() + ":" + about;
    }
}
