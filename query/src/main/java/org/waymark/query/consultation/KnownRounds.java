package org.waymark.query.consultation;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Rounds;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;

/** Finds rounds of consultation in the strategies that called them. */
@Component
class KnownRounds implements Rounds {

    private final Strategies strategies;

    KnownRounds(MongoDatabase database) {
        strategies = new Strategies(database);
    }

    @Override
    public Optional<ConsultationRound> find(ConsultationId consultation) {
        return strategies.find(consultation.strategy(), Edition.DRAFT).stream()
                .flatMap(page -> page.life().rounds().stream().skip(consultation.number() - 1L))
                .findFirst();
    }
}
