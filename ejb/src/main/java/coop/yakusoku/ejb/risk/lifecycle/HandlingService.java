package coop.yakusoku.ejb.risk.lifecycle;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.lifecycle.Handling;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how assets are handled in the phases of their life (4.6). */
@Stateless
public class HandlingService {

    private final EntityManager entities;
    private final Register register;
    private final Versions versions;

    protected HandlingService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    HandlingService(EntityManager entities, Register register, Versions versions) {
        this.entities = entities;
        this.register = register;
        this.versions = versions;
    }

    /**
     * Says it for some phases of one asset.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code risk.not-your-department}, {@code risk.asset-disposed},
     *     {@code risk.text-too-long}, {@code shared.changed-meanwhile}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void say(AssetId id, List<SayHandling> commands) {
        Asset asset = register.writable(id);
        asset.refuseWhenDisposed();
        Map<String, Handling> held = entities.createQuery(
                        "select h from Handling h where h.assetId = :asset", Handling.class)
                .setParameter("asset", id.value())
                .getResultStream()
                .collect(Collectors.toMap(Handling::phase, Function.identity()));
        for (SayHandling command : commands) {
            Handling there = held.get(command.phase());
            if (there != null || command.seenVersion() != null) {
                long seen = command.seenVersion() == null ? -1 : command.seenVersion();
                versions.check(seen, there == null ? -1 : there.version(), Handling.class, there == null ? null : there.id());
            }
        }

        commands.forEach(it -> say(id, it, held.get(it.phase())));
    }

    private void say(AssetId asset, SayHandling command, Handling there) {
        boolean nothing = blank(command.handling()) && blank(command.regulation());
        if (there == null && !nothing) {
            entities.persist(new Handling(
                    UUID.randomUUID(), asset, command.phase(), command.handling(), command.regulation()));
        } else if (there != null && nothing) {
            entities.remove(there);
        } else if (there != null) {
            there.say(command.handling(), command.regulation());
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
