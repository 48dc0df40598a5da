package org.waymark.infra.sample;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.ui.Desk;

/** The catalogues: domains, commitments and indicators that any strategy may use. Only what is not there is added. */
@Component
class CatalogueSample {

    private final Cast cast;
    private final Desk desk;

    CatalogueSample(Cast cast, Desk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    void fill() throws IOException {
        var shipped = new ShippedCatalogue(cast.as("administrator").participant());
        add(shipped.domains(), NameDomain::domain, new FindDomains(), DomainName.class, DomainName::domain);
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
                .forEach(command -> cast.send(command, subject.apply(command).toString()));
    }
}
