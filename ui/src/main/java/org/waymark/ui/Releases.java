package org.waymark.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.ReleaseCommand.PublishRelease;
import org.waymark.command.release.ReleaseCommand.SignRelease;
import org.waymark.command.release.ReleaseId;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindEdition;
import org.waymark.query.release.ReleasePage;

/** Signs and publishes releases as the service makes them: nobody hands in a manifest. */
@Component
public class Releases {

    private final Desk desk;

    Releases(Desk desk) {
        this.desk = desk;
    }

    /** Asks to sign what the release holds now; nothing where there is no such release. */
    public Optional<Command> sign(ReleaseId release, Account by) {
        return with(release, by, (manifest, who) -> new SignRelease(release, manifest, who));
    }

    /** Asks to publish what the release holds now; nothing where there is no such release. */
    public Optional<Command> publish(ReleaseId release, Account by) {
        return with(release, by, (manifest, who) -> new PublishRelease(release, manifest, who));
    }

    /** How a release is cited. */
    public static String citation(ReleasePage page, String title, String address) {
        return "%s. Waymark, %s, release %s, %s. %s"
                .formatted(
                        title,
                        page.outline().strategy().value(),
                        page.release().value(),
                        page.outline().on(),
                        address);
    }

    private Optional<Command> with(ReleaseId release, Account by, BiFunction<Manifest, ParticipantId, Command> act) {
        return desk.find(new FindEdition(release), Edition.class, by)
                .map(edition -> act.apply(edition.manifest(), by.participant()));
    }
}
