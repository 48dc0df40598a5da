package org.waymark.ui;

import static org.waymark.command.sealed.Seals.Purpose.COORDINATION;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.organisation.OrganisationCommand.ProtectName;
import org.waymark.command.organisation.OrganisationCommand.RegisterProtected;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.words.Texts;

/** Seals the names of organisations that ask for it, and how to reach people; opens them for those who coordinate. */
@Component
public class Discretion {

    private static final String ROLE_DECLARED = "involvement.role-declared";

    private final Seals seals;
    private final Texts texts;

    Discretion(Seals seals, Texts texts) {
        this.seals = seals;
        this.texts = texts;
    }

    /** Asks to register an organisation whose name nobody may see. The same key makes the same id. */
    public RegisterProtected register(
            String key, OrganisationKind kind, @Nullable PlaceId place, Words name, ParticipantId by) {
        var id = alias(key);
        var sealed = seal(id, new SealedIn("organisation.protected-registered", id.toString(), "name"), lines(name));
        return new RegisterProtected(id, kind, place, neutral(kind), sealed, by);
    }

    /** Asks to hide a name that was open. The same key makes the same alias. */
    public ProtectName protect(String key, OrganisationPage page, ParticipantId by) {
        var id = page.organisation();
        var sealed = seal(id, new SealedIn("organisation.name-protected", id.toString(), "name"), lines(page.name()));
        return new ProtectName(id, alias(key), neutral(page.kind()), sealed, by);
    }

    /** The name of a protected organisation. Who opened it is recorded. */
    public Optional<Words> name(OrganisationPage page, ParticipantId by) {
        return Optional.ofNullable(page.protection())
                .flatMap(hidden -> seals.open(
                        hidden.name(),
                        new SealedIn(hidden.event(), page.organisation().toString(), "name"),
                        COORDINATION,
                        by))
                .map(Discretion::words);
    }

    /** How to reach whoever does what an organisation declares. */
    public Sealed contact(InvolvementId involvement, String text) {
        return seal(involvement.organisation(), new SealedIn(ROLE_DECLARED, involvement.toString(), "contact"), text);
    }

    /** The same in the clear. Who opened it is recorded. */
    public Optional<String> contact(DeclaredRole role, ParticipantId by) {
        var involvement = new InvolvementId(role.strategy(), role.organisation());
        return role.offer()
                .flatMap(offer -> Optional.ofNullable(offer.contact()))
                .flatMap(contact -> seals.open(
                        contact, new SealedIn(ROLE_DECLARED, involvement.toString(), "contact"), COORDINATION, by));
    }

    /** What stands in place of a protected name, in every language of the service. */
    Words neutral(OrganisationKind kind) {
        return new Words(texts.languages().stream()
                .collect(Collectors.toMap(
                        language -> language, language -> texts.of(language).text("site.protected." + kind.name()))));
    }

    private Sealed seal(OrganisationId organisation, SealedIn where, String text) {
        var kid = UUID.nameUUIDFromBytes(organisation.toString().getBytes(StandardCharsets.UTF_8));
        seals.cut(kid);
        return seals.seal(kid, where, text);
    }

    private static OrganisationId alias(String key) {
        var random = UUID.nameUUIDFromBytes(("alias " + key).getBytes(StandardCharsets.UTF_8));
        return new OrganisationId("protected-" + random.toString().substring(0, 8));
    }

    private static String lines(Words words) {
        return words.byLanguage().entrySet().stream()
                .map(line -> line.getKey() + "\t" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Words words(String lines) {
        var words = new TreeMap<String, String>();
        lines.lines()
                .map(line -> line.split("\t", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> words.put(line[0], line[1]));
        return new Words(words);
    }
}
