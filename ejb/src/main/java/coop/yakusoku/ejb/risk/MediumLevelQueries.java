package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the levels set per medium. */
@Stateless
public class MediumLevelQueries {

    /** The threats of the edition in force, the level set for each, and how its risks were rated. */
    private static final String GRID = """
            select t.code, t.threat_class, t.name_ja, t.name_en, t.default_frequency, l.frequency, l.weakness, l.reason,
                l.version, coalesce(n.inheriting, 0), coalesce(n.own, 0), coalesce(n.unrated, 0)
            from risk_threat t
            left join risk_medium_level l on l.organization_id = :organization and l.medium = :medium
                and l.threat_code = t.code
            left join (
                select rated.code, count(*) filter (where r.rating_source = 'MEDIUM') as inheriting,
                    count(*) filter (where r.rating_source = 'OWN') as own,
                    count(*) filter (where r.rating_source = 'NONE') as unrated
                from risk_risk r
                join risk_asset a on a.asset_id = r.asset_id
                join risk_threat rated on rated.threat_id = r.threat_id
                where not r.superseded and a.organization_id = :organization and a.medium = :medium
                group by rated.code) n on n.code = t.code
            where t.catalog_id = (
                select catalog_id from risk_catalog where state = 'PUBLISHED' and valid_from <= :today
                order by valid_from desc, version_no desc limit 1)
            order by t.code
            """;

    private final EntityManager entities;
    private final Register register;
    private final Clock clock;

    protected MediumLevelQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    MediumLevelQueries(EntityManager entities, Register register, Clock clock) {
        this.entities = entities;
        this.register = register;
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
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(GRID)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium.name())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return rows.stream().map(Columns::new).map(MediumLevelQueries::row).toList();
    }

    private static LevelRow row(Columns row) {
        return new LevelRow(
                row.text(),
                row.constant(ThreatClass.class),
                row.text(),
                row.text(),
                row.number(),
                row.number(),
                row.number(),
                row.text(),
                version(row.number()),
                row.number(),
                row.number(),
                row.number());
    }

    private static Long version(Integer version) {
        return version == null ? null : version.longValue();
    }
}
