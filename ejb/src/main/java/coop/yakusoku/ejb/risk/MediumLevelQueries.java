package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.MediumLevels;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the levels set per medium. */
@Stateless
public class MediumLevelQueries {

    private final EntityManager entities;
    private final Register register;
    private final MediumLevels levels;
    private final Catalogs catalogs;
    private final Clock clock;

    protected MediumLevelQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MediumLevelQueries(
            EntityManager entities, Register register, MediumLevels levels, Catalogs catalogs, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.levels = levels;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** The organisations whose levels the caller may see, in the order of their codes. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<OrganizationChoice> organizations() {
        List<UUID> readable = register.reading().organizations().stream()
                .map(OrganizationId::value)
                .toList();
        return entities.createQuery(
                        "select o.id.value, o.name from Organization o where o.id.value in :ids order by o.code",
                        Object[].class)
                .setParameter("ids", readable)
                .getResultStream()
                .map(it -> choice(new OrganizationId((UUID) it[0]), (String) it[1]))
                .toList();
    }

    private OrganizationChoice choice(OrganizationId id, String name) {
        return new OrganizationChoice(id, name, register.writing().covers(id, null));
    }

    /**
     * Every threat of the edition in force with the level set for it, and how many risks follow.
     *
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not see the organisation
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<LevelRow> grid(OrganizationId organization, Medium medium) {
        if (!register.reading().covers(organization, null)) {
            throw Register.unknown();
        }
        Map<String, MediumLevel> set = levels.of(organization, medium).stream()
                .collect(Collectors.toMap(MediumLevel::threatCode, Function.identity()));
        Map<String, Map<RatingSource, Long>> counts = counts(organization, medium);
        return catalogs.inForce(LocalDate.now(clock)).map(it -> catalogs.threats(it.id())).orElse(List.of()).stream()
                .map(Threat::details)
                .map(it -> row(it, set.get(it.code()), counts.getOrDefault(it.code(), Map.of())))
                .toList();
    }

    private static LevelRow row(ThreatDetails threat, MediumLevel level, Map<RatingSource, Long> counts) {
        return new LevelRow(
                threat.code(),
                threat.threatClass(),
                threat.nameJa(),
                threat.nameEn(),
                threat.defaultFrequency(),
                level == null ? null : level.rating().frequency(),
                level == null ? null : level.rating().weakness(),
                level == null ? null : level.reason(),
                level == null ? null : level.version(),
                counts.getOrDefault(RatingSource.MEDIUM, 0L),
                counts.getOrDefault(RatingSource.OWN, 0L),
                counts.getOrDefault(RatingSource.NONE, 0L));
    }

    private Map<String, Map<RatingSource, Long>> counts(OrganizationId organization, Medium medium) {
        Map<String, Map<RatingSource, Long>> counts = new HashMap<>();
        entities.createQuery(
                        """
                        select t.code, r.ratingSource, count(r.id)
                        from Risk r join Asset a on a.id = r.assetId join Threat t on t.id = r.threatId
                        where not r.superseded and a.organizationId = :organization and a.medium = :medium
                        group by t.code, r.ratingSource""",
                        Object[].class)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium)
                .getResultList()
                .forEach(it -> counts.computeIfAbsent((String) it[0], code -> new EnumMap<>(RatingSource.class))
                        .put((RatingSource) it[1], (Long) it[2]));
        return counts;
    }
}
