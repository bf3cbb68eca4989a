package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a filter finds of the applications the caller may read. */
@ApplicationScoped
class ApprovalSelection {

    static final String ROW = """
            select new coop.yakusoku.ejb.workflow.ApprovalRow(a.id, a.number, a.documentType, a.title, o.name, d.name,
                a.drafterName, a.state, a.awaited, a.held, a.submittedAt)
            """;

    private static final String FROM = """
            from Approval a
            join Organization o on o.id.value = a.organization.value
            left join Department d on d.id.value = a.department.value
            where\s""";

    /** Stands for nobody where a list of ids would be empty. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final Waiting waiting;
    private final Staleness staleness;
    private final Desk desk;
    private final Caller caller;

    protected ApprovalSelection() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ApprovalSelection(EntityManager entities, Waiting waiting, Staleness staleness, Desk desk, Caller caller) {
        this.entities = entities;
        this.waiting = waiting;
        this.staleness = staleness;
        this.desk = desk;
        this.caller = caller;
    }

    /** A condition and its values. */
    private static final class Where {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private Where with(String name, Object value) {
            values.put(name, value);
            return this;
        }
    }

    /** One application, whoever asks. */
    ApprovalRow row(ApprovalId id) {
        return entities.createQuery(ROW + FROM + "a.id.value = :id", ApprovalRow.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /**
     * @param select over an application {@code a}, its organisation {@code o} and department {@code d}
     * @param order {@code order by …}, or empty
     */
    <T> TypedQuery<T> query(String select, String order, ApprovalFilter filter, Class<T> type) {
        Where where = seen(filter.view());
        narrow(where, filter);
        if (filter.state() != null) {
            standing(where, filter);
        }
        return bound(select + FROM + where.text + order, where, type);
    }

    private Where seen(ApprovalFilter.View view) {
        Where where = new Where();
        UUID me = caller.staff().value();
        switch (view) {
            case MINE -> {
                where.text.append("a.drafter.value = :me");
                where.with("me", me);
            }
            case WAITING -> {
                where.text.append("a.id.value in :waiting");
                where.with("waiting", orNobody(waiting.of(caller.staff(), desk::inForce)));
            }
            case READING -> {
                where.text.append("a.id.value in :reading");
                where.with("reading", orNobody(waiting.toRead(caller.staff(), desk::inForce)));
            }
            case ALL -> {
                where.text.append("(a.drafter.value = :me or a.id.value in :waiting"
                        + " or exists (select 1 from Act t where t.approvalId = a.id.value"
                        + " and (t.byId = :me or t.forId = :me))"
                        + " or a.organization.value in :organizations or a.department.value in :departments)");
                Scope reading = desk.readsRegisters() ? caller.readable() : Scope.NONE;
                where.with("me", me)
                        .with("waiting", orNobody(waiting.of(caller.staff(), desk::inForce)))
                        .with("organizations", orNobody(values(reading.organizations(), OrganizationId::value)))
                        .with("departments", orNobody(values(reading.departments(), DepartmentId::value)));
            }
        }
        return where;
    }

    private static void narrow(Where where, ApprovalFilter filter) {
        if (filter.documentType() != null && !filter.documentType().isBlank()) {
            where.text.append(" and a.documentType = :type");
            where.with("type", filter.documentType());
        }
        String key = JapaneseText.searchKey(filter.text());
        if (!key.isEmpty()) {
            where.text.append(" and a.searchKey like :text" + SearchWords.ESCAPE);
            where.with("text", SearchWords.within(key));
        }
    }

    /** Whether an approval still counts is measured, so it is measured for all that are approved and else found. */
    private void standing(Where where, ApprovalFilter filter) {
        where.text.append(" and a.state = :state");
        where.with("state", filter.state().state());
        if (filter.state().state() == ApprovalState.IN_PROGRESS) {
            where.text.append(" and a.held = :held");
            where.with("held", filter.state() == ListedState.HELD);
        } else if (filter.state().state() == ApprovalState.APPROVED) {
            Set<UUID> stale = staleness.among(
                    bound("select a.id.value " + FROM + where.text, where, UUID.class).getResultList());
            where.text.append(" and a.id.value " + (filter.state() == ListedState.STALE ? "in" : "not in") + " :stale");
            where.with("stale", orNobody(List.copyOf(stale)));
        }
    }

    private <T> TypedQuery<T> bound(String text, Where where, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(text, type);
        where.values.forEach(query::setParameter);
        return query;
    }

    private static <T> List<UUID> values(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toList();
    }

    private static List<UUID> orNobody(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }
}
