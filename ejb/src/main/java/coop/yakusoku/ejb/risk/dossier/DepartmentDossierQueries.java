package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.dossier.DossierGap;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import coop.yakusoku.ejb.shared.dossier.DossierTie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Reads the dossier of a department with those below it. At most twelve statements, however many assets it keeps. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class DepartmentDossierQueries {

    /** A department that keeps more than these is read in the list of assets. */
    private static final int MOST_ASSETS = 300;

    private static final String DEPARTMENT = """
            select d.organization_id, d.code, d.name, o.name as organization_name, u.department_id as parent_id,
                u.name as parent_name
            from organization_department d
            join organization_organization o on o.organization_id = d.organization_id
            left join organization_department u on u.department_id = d.parent_id
            where d.department_id = :department
            """;

    private static final String BELOW = """
            select department_id, code, name from organization_department
            where parent_id = :department and (valid_to is null or valid_to >= :today) order by code
            """;

    private final EntityManager entities;
    private final Register register;
    private final DossierReading reading;
    private final Clock clock;

    protected DepartmentDossierQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    DepartmentDossierQueries(EntityManager entities, Register register, DossierReading reading, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.reading = reading;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public DepartmentDossier department(DepartmentId id) {
        LocalDate today = LocalDate.now(clock);
        Columns found = DossierReading.rows(
                        entities.createNativeQuery(DEPARTMENT).setParameter("department", id.value()))
                .stream()
                .findFirst()
                .orElseThrow(Register::unknown);
        OrganizationId organization = new OrganizationId(found.id());
        if (!register.reading().covers(organization, id)) {
            throw Register.unknown();
        }
        String code = found.text();
        String name = found.text();
        String organizationName = found.text();
        UUID parent = found.id();
        String parentName = found.text();
        List<DossierAsset> assets = DossierReading.rows(entities.createNativeQuery(DossierAsset.SELECT)
                        .setParameter("department", id.value())
                        .setParameter("today", today)
                        .setMaxResults(MOST_ASSETS))
                .stream()
                .map(DossierAsset::of)
                .toList();
        List<Responsible> people = reading.people(organization, id, today);
        List<DossierSection> sections = reading.sections(new RecordRef("organization.department", id.value()));

        boolean officer = people.stream().anyMatch(it -> it.role() == Role.PROTECTION_OFFICER);
        List<DossierGap> gaps = new ArrayList<>(
                DepartmentGaps.of(assets, officer, register.writing().covers(organization, id), today));
        sections.forEach(it -> gaps.addAll(it.gaps()));
        List<DossierTie> ties = new ArrayList<>();
        ties.add(new DossierTie(
                "risk.tie.above",
                parent == null ? organizationName : parentName,
                parent == null ? null : "/risk/department-dossier.xhtml?id=" + parent,
                true));
        people.stream()
                .filter(it -> it.role() == Role.PROTECTION_OFFICER)
                .forEach(it -> ties.add(new DossierTie("risk.tie.officer", it.name(), null, true)));
        below(id, today, ties);
        distinct(assets, DossierAsset::location, "risk.tie.place", true, ties);
        distinct(assets, DossierAsset::contractor, "risk.tie.contractor", false, ties);
        sections.forEach(it -> ties.addAll(it.ties()));
        return new DepartmentDossier(id, code, name, organizationName, people, assets, sections, gaps, ties);
    }

    private void below(DepartmentId id, LocalDate today, List<DossierTie> ties) {
        for (Columns row : DossierReading.rows(entities.createNativeQuery(BELOW)
                .setParameter("department", id.value())
                .setParameter("today", today))) {
            String page = "/risk/department-dossier.xhtml?id=" + row.id();
            ties.add(new DossierTie("risk.tie.below", row.text() + " " + row.text(), page, false));
        }
    }

    private static void distinct(
            List<DossierAsset> assets,
            Function<DossierAsset, String> what,
            String relation,
            boolean above,
            List<DossierTie> ties) {
        assets.stream()
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(it -> ties.add(new DossierTie(relation, it, null, above)));
    }
}
