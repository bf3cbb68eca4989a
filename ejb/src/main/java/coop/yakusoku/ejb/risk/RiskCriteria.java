package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentSql;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns a filter into SQL, always together with what the caller may see. One place, so that a list, its count, the heat
 * map above it and the record behind it agree.
 *
 * <p>Over the aliases {@code r} (risk_risk), {@code a} (risk_asset) and {@code t} (risk_threat).
 */
@ApplicationScoped
class RiskCriteria {

    /** Due within so many days counts as soon. */
    static final int SOON = 30;

    private static final String RISKS = """
            from risk_risk r
            join risk_asset a on a.asset_id = r.asset_id
            """;

    static final String FROM = RISKS + "join risk_threat t on t.threat_id = r.threat_id\n";

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    private final Caller caller;
    private final Clock clock;

    protected RiskCriteria() {
        this(null, null); // for the container's proxy
    }

    @Inject
    RiskCriteria(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The risks of the filter that the caller may see. */
    Where of(RiskFilter filter) {
        return of(filter, asking());
    }

    /** The risks of the filter that somebody may see. */
    Where of(RiskFilter filter, Worker worker) {
        Where where = new Where();
        where.and("not r.superseded");
        if (filter.asset() == null) {
            where.and("a.status <> 'DISPOSED'");
        }
        see(where, worker);
        narrow(where, filter, worker);
        return where;
    }

    /** One risk, of an old analysis too, if the caller may see it. */
    Where of(RiskId risk) {
        Where where = new Where();
        where.and("r.risk_id = :risk").with("risk", risk.value());
        see(where, asking());
        return where;
    }

    /** Every risk the caller may see, of old analyses too. */
    Where seen() {
        Where where = new Where();
        see(where, asking());
        return where;
    }

    /** Readers of the register see their part of it; everybody sees the treatments he or she carries out. */
    private static void see(Where where, Worker worker) {
        where.with("me", worker.staff().value());
        if (worker.has(READERS)) {
            where.and("(" + reach(where, "seen", worker.readable()) + " or a.handed_down or r.treatment_owner = :me)");
        } else {
            where.and("r.treatment_owner = :me");
        }
    }

    /** SQL that holds for assets within the scope. */
    static String reach(Where where, String name, Worker.Reach reach) {
        where.with(name + "Organizations", uuids(reach.organizations()));
        where.with(name + "Departments", uuids(reach.departments()));
        // a sub-select is read once; a cast of the list itself would be made again for every row
        return "(a.organization_id in (select unnest(cast(:" + name + "Organizations as uuid[])))"
                + " or a.department_id in (select unnest(cast(:" + name + "Departments as uuid[]))))";
    }

    /** Ids as one parameter, an array literal. */
    static String uuids(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** The language changes nothing here. */
    private Worker asking() {
        return Workers.of(caller, Locale.JAPANESE);
    }

    private void narrow(Where where, RiskFilter filter, Worker worker) {
        where.andEqual(
                "a.organization_id",
                "organization",
                filter.organization() == null ? null : filter.organization().value());
        if (filter.department() != null) {
            where.and(DepartmentSql.below("a.department_id", "department"))
                    .with("department", filter.department().value());
        }
        where.andEqual(
                "a.asset_id",
                "asset",
                filter.asset() == null ? null : filter.asset().value());
        narrowToThreat(where, filter);
        where.andEqual("r.phase_code", "phase", blankToNull(filter.phase()));
        where.andEqual("r.band", "band", name(filter.band()));
        where.andEqual("r.risk_value", "value", filter.value());
        where.andEqual("r.standing", "standing", name(filter.standing()));
        where.andEqual(
                "r.treatment_owner",
                "owner",
                filter.owner() == null ? null : filter.owner().value());
        if (filter.cell() != null) {
            narrowTo(where, filter.cell());
        }
        if (filter.deadline() != null) {
            where.and(sql(filter.deadline())).with("today", LocalDate.now(clock));
        }
        if (filter.whose() != null) {
            where.and(sql(where, filter.whose(), worker));
        }
        narrowTo(where, filter.text());
    }

    private static void narrowToThreat(Where where, RiskFilter filter) {
        where.andEqual("t.threat_class", "threatClass", name(filter.threatClass()));
        where.andEqual("t.code", "threat", blankToNull(filter.threat()));
        where.asksThreat |= filter.threatClass() != null || blankToNull(filter.threat()) != null;
    }

    private static void narrowTo(Where where, RiskFilter.Cell cell) {
        where.and(shifted("r.importance") + " = :importance").with("importance", cell.importance());
        where.and(shifted(cell.residual() ? "r.residual_likelihood" : "r.likelihood") + " = :likelihood")
                .with("likelihood", cell.likelihood());
    }

    /** A mark on the scale 3–2–1, whatever the method: the old scale is the same lowered by one. */
    static String shifted(String column) {
        return "(" + column + " + case when r.method = 'IPA_3' then 1 else 0 end)";
    }

    /** SQL for what a day says; asks for the parameter {@code today}. */
    static String sql(RiskFilter.Deadline deadline) {
        return switch (deadline) {
            case OVERDUE -> "(r.treatment_state <> 'DONE' and r.due_on < :today)";
            case SOON ->
                "(r.treatment_state <> 'DONE' and r.due_on >= :today" + " and r.due_on <= cast(:today as date) + "
                        + SOON + ")";
            // an acceptance ends after its last day, and waits again; asked for anew, it has a new day
            case REVIEW ->
                "(r.standing = 'ACCEPTED' and r.review_on <= :today"
                        + " or r.standing = 'AWAITING_ACCEPTANCE' and r.review_on < :today)";
        };
    }

    /** SQL for whose work it is; asks for the parameter {@code me}. */
    static String sql(Where where, RiskFilter.Whose whose, Worker worker) {
        return switch (whose) {
            case MINE -> "r.treatment_owner = :me";
            case DUTY ->
                "(r.treatment_owner = :me or "
                        + reach(where, "duty", worker.reach(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER))
                        + ")";
            case TO_ACCEPT -> acceptable(where, worker);
        };
    }

    /** The same as TreatmentService decides: who asked does not grant, and 6 and more is the chief's. */
    private static String acceptable(Where where, Worker worker) {
        return "(r.standing = 'AWAITING_ACCEPTANCE' and r.decided_by <> :me and ("
                + reach(where, "chief", worker.reach(Roles.CPO))
                + " or (r.residual_value < " + Risk.MUST_TREAT + " and "
                + reach(where, "head", worker.reach(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER))
                + ")))";
    }

    private static void narrowTo(Where where, String text) {
        List<String> words = SearchWords.of(text);
        where.asksThreat |= !words.isEmpty();
        for (int i = 0; i < words.size(); i++) {
            String word = " like :word" + i + SearchWords.ESCAPE;
            where.and("(a.search_key like :key" + i + SearchWords.ESCAPE + " or lower(t.code)" + word + " or t.name_ja"
                            + word + " or lower(t.name_en)" + word + ")")
                    .with("key" + i, SearchWords.within(JapaneseText.searchKey(words.get(i))))
                    .with("word" + i, SearchWords.within(
                            Normalizer.normalize(words.get(i), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
        }
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Conditions and their parameters. */
    static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private boolean asksThreat;

        /** The tables the conditions need and no others: to count is quicker without the threats. */
        String from() {
            return asksThreat ? FROM : RISKS;
        }

        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        Where with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        private void andEqual(String column, String name, Object value) {
            if (value != null) {
                and(column + " = :" + name).with(name, value);
            }
        }

        String sql() {
            return "where " + String.join("\n  and ", conditions) + "\n";
        }

        Map<String, Object> parameters() {
            return parameters;
        }

        <Q extends Query> Q bind(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
