package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.MediumLevels;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskInContext;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets how often threats come to a medium and how well it is met; the assets on the medium follow at once. */
@Stateless
public class MediumLevelService {

    private final Register register;
    private final MediumLevels levels;
    private final Risks risks;
    private final Catalogs catalogs;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected MediumLevelService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MediumLevelService(
            Register register,
            MediumLevels levels,
            Risks risks,
            Catalogs catalogs,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.levels = levels;
        this.risks = risks;
        this.catalogs = catalogs;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Sets the levels of some threats for one medium of an organisation. Every risk there that no person has rated takes
     * the new level, or becomes unrated where the level is taken back.
     *
     * @return how many risks followed
     * @throws RuleViolation {@code risk.not-your-organization} unless the caller keeps the register of the whole
     *     organisation; {@code risk.unknown-threat}, {@code risk.rating-out-of-scale}, {@code shared.changed-meanwhile}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public int set(OrganizationId organization, Medium medium, List<LevelChange> changes) {
        if (!register.writing().covers(organization, null)) {
            throw new RuleViolation("risk.not-your-organization");
        }
        Map<String, MediumLevel> held = levels.of(organization, medium).stream()
                .collect(Collectors.toMap(MediumLevel::threatCode, Function.identity()));
        Set<String> known = knownCodes();
        changes.forEach(change -> refuseUnlessCurrent(change, held.get(change.threatCode()), known));

        int followed = 0;
        for (LevelChange change : changes) {
            MediumLevel level = take(organization, medium, change, held.get(change.threatCode()));
            followed += follow(level, risks.onMedium(organization, medium, change.threatCode()));
        }
        return followed;
    }

    private void refuseUnlessCurrent(LevelChange change, MediumLevel held, Set<String> known) {
        if (held == null) {
            if (!known.contains(change.threatCode())) {
                throw new RuleViolation("risk.unknown-threat", change.threatCode());
            }
            return;
        }
        // A level that was not there when the screen was read has been set by somebody else since.
        long seen = change.seenVersion() == null ? -1 : change.seenVersion();
        versions.check(seen, held.version(), MediumLevel.class, held.id());
    }

    /** @return the level now, or null when there is none any more */
    private MediumLevel take(OrganizationId organization, Medium medium, LevelChange change, MediumLevel held) {
        if (change.rating() == null) {
            if (held != null) {
                levels.remove(held);
            }
            return null;
        }
        if (held != null) {
            held.rate(change.rating(), change.reason());
            return held;
        }
        MediumLevel level = new MediumLevel(
                UUID.randomUUID(), organization, medium, change.threatCode(), change.rating(), change.reason());
        levels.add(level);
        return level;
    }

    private int follow(MediumLevel level, List<RiskInContext> onMedium) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        int followed = 0;
        for (RiskInContext found : onMedium) {
            Risk risk = found.risk();
            if (risk.ratingSource() == RatingSource.OWN) {
                continue;
            }
            boolean changed = level == null
                    ? risk.disinherit()
                    : risk.inherit(level.on(risk.method()), found.asset(), found.weights(), caller.staff(), now);
            if (changed) {
                found.analysis().assessed(today);
                followed++;
            }
        }
        return followed;
    }

    private Set<String> knownCodes() {
        return catalogs.inForce(LocalDate.now(clock)).map(catalog -> catalogs.threats(catalog.id()))
                .orElse(List.of())
                .stream()
                .map(Threat::code)
                .collect(Collectors.toSet());
    }
}
