package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads people, as far as the caller sees. */
@Stateless
public class PersonQueries {

    private static final String ROW = """
            select new coop.yakusoku.ejb.organization.PersonRow(
                p.id, p.number, p.name, p.kana, p.email, p.username, p.employment,
                p.organization, o.name, p.department, d.name, p.joinedOn, p.leftOn, p.version)
            """;

    private static final String FROM = """
            from Person p
            join Organization o on o.id.value = p.organization.value
            left join Department d on d.id.value = p.department.value
            where (p.organization.value in :organizations or p.department.value in :departments)
            """;

    /** So many names fit a pull-down list; who wants another types more letters. */
    private static final int CHOICES = 50;

    private static final int COLLEAGUES = 500;

    private final EntityManager entities;
    private final FieldHistory history;
    private final Caller caller;
    private final Clock clock;

    protected PersonQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public PersonQueries(EntityManager entities, FieldHistory history, Caller caller, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page of the list. */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public List<PersonRow> page(PeopleFilter filter, int first, int atMost) {
        String order =
                " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", p.kana, p.id.value";
        return filtered(ROW + FROM, order, filter, PersonRow.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many the filter finds. */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public long count(PeopleFilter filter) {
        return filtered("select count(p) " + FROM, "", filter, Long.class).getSingleResult();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public PersonRow person(StaffId id) {
        return bound(entities.createQuery(ROW + FROM + " and p.id.value = :person", PersonRow.class))
                .setParameter("person", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public List<FieldChange> history(StaffId id) {
        person(id);
        return history.of(Person.class, id);
    }

    /** The first people employed today whose name, kana or number contains the text, for a pull-down list. */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.CONTRACT_SUPERVISOR,
        Roles.MEMBER_SERVICE,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public List<PersonChoice> choices(String text) {
        PeopleFilter filter = new PeopleFilter(text, null, null, null, false, PeopleFilter.Sort.KANA, false);
        String select = "select new coop.yakusoku.ejb.organization.PersonChoice(p.id, p.number, p.name, d.name) ";
        return filtered(select + FROM, " order by p.kana, p.id.value", filter, PersonChoice.class)
                .setMaxResults(CHOICES)
                .getResultList();
    }

    /** The person as a choice, to show who is chosen; empty when there is none the caller sees. */
    @RolesAllowed({
        Roles.CPO,
        Roles.PRIVACY_MANAGER,
        Roles.PROTECTION_OFFICER,
        Roles.HR,
        Roles.CONTRACT_SUPERVISOR,
        Roles.MEMBER_SERVICE,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    public Optional<PersonChoice> choice(StaffId id) {
        String select = "select new coop.yakusoku.ejb.organization.PersonChoice(p.id, p.number, p.name, d.name) ";
        return bound(entities.createQuery(select + FROM + " and p.id.value = :person", PersonChoice.class))
                .setParameter("person", id.value())
                .getResultStream()
                .findFirst();
    }

    /** Who may stand in for a person or give instructions: people of the same organisation, and everybody appointed. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.SYSTEM_ADMIN})
    public List<PersonChoice> colleagues(StaffId person) {
        return bound(entities.createQuery(
                        "select new coop.yakusoku.ejb.organization.PersonChoice(p.id, p.number, p.name, d.name) " + FROM
                                + """
                                 and p.id.value <> :person and (p.leftOn is null or p.leftOn >= :today)
                                 and (p.organization = (select m.organization from Person m where m.id.value = :person)
                                   or exists (select 1 from Appointment a where a.person.value = p.id.value
                                     and not a.revoked and (a.validTo is null or a.validTo >= :today)))
                                order by p.kana, p.id.value
                                """,
                        PersonChoice.class))
                .setParameter("person", person.value())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(COLLEAGUES)
                .getResultList();
    }

    /**
     * The person somebody wrote down: a number, perhaps followed by a blank and anything, or a whole name.
     *
     * @return null when nothing is written
     * @throws RuleViolation {@code organization.person-not-found} when it is nobody the caller sees, or more than one
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.SYSTEM_ADMIN})
    public StaffId named(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = written.strip();
        List<PersonChoice> found = bound(entities.createQuery(
                        "select new coop.yakusoku.ejb.organization.PersonChoice(p.id, p.number, p.name, d.name) " + FROM
                                + " and (p.number = :number or p.name = :name)",
                        PersonChoice.class))
                .setParameter("number", text.split("[\\s\u3000]", 2)[0])
                .setParameter("name", text)
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new RuleViolation("organization.person-not-found", text);
        }
        return found.get(0).id();
    }

    private <T> TypedQuery<T> filtered(String select, String order, PeopleFilter filter, Class<T> type) {
        StringBuilder where = new StringBuilder();
        String key = JapaneseText.searchKey(filter.text());
        if (!key.isEmpty()) {
            where.append(" and p.searchKey like :text" + SearchWords.ESCAPE);
        }
        if (filter.organization() != null) {
            where.append(" and p.organization.value = :organization");
        }
        if (filter.department() != null) {
            where.append(" and p.department.value = :department");
        }
        if (filter.employment() != null) {
            where.append(" and p.employment = :employment");
        }
        if (!filter.withLeavers()) {
            where.append(" and (p.leftOn is null or p.leftOn >= :today)");
        }
        TypedQuery<T> query = bound(entities.createQuery(select + where + order, type));
        if (!key.isEmpty()) {
            query.setParameter("text", SearchWords.within(key));
        }
        if (filter.organization() != null) {
            query.setParameter("organization", filter.organization().value());
        }
        if (filter.department() != null) {
            query.setParameter("department", filter.department().value());
        }
        if (filter.employment() != null) {
            query.setParameter("employment", filter.employment());
        }
        if (!filter.withLeavers()) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        Scope seen = caller.readable().and(caller.scope(Roles.SYSTEM_ADMIN));
        return query.setParameter("organizations", OrganizationQueries.organizationIds(seen))
                .setParameter("departments", OrganizationQueries.departmentIds(seen));
    }
}
