package coop.yakusoku.ejb.risk;

import coop.yakusoku.ejb.risk.MyWork.Item;
import coop.yakusoku.ejb.risk.MyWork.Kind;
import coop.yakusoku.ejb.risk.MyWork.Pile;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what waits for the caller: one statement for risks, one for assets. */
@Stateless
public class MyWorkQueries {

    /** So many of each kind are shown; the list behind the number has them all. */
    private static final int SHOWN = 5;

    private static final String RISKS = """
            with waiting as materialized (
                select cast(r.risk_id as text) as id, a.name, t.name_ja, t.name_en, r.risk_value, r.priority_score,
                    r.due_on, r.review_on, %s as overdue, %s as soon, r.standing = 'UNDECIDED' as undecided,
                    %s as review, %s as duty, %s as acceptable
                %s%s)
            select kind, total, id, name, name_ja, name_en, risk_value, day from (
                select k.kind, w.*, k.day, count(*) over (partition by k.kind) as total,
                    row_number() over (partition by k.kind order by k.day nulls last, w.priority_score desc, w.id) as place
                from waiting w cross join lateral (values
                    ('OVERDUE', duty and overdue, due_on), ('SOON', duty and soon, due_on),
                    ('UNDECIDED', duty and undecided, null), ('REVIEW', duty and review, review_on),
                    ('TO_ACCEPT', acceptable, null)) as k(kind, holds, day)
                where k.holds) listed
            where place <= :shown
            order by kind, place
            """;

    /** Analysed means that somebody rated something; the list of assets understands the same by it. */
    private static final String ASSETS = """
            select kind, total, id, name, null, null, null, day from (
                select k.kind, cast(a.asset_id as text) as id, a.name, n.day,
                    count(*) over (partition by k.kind) as total,
                    row_number() over (partition by k.kind order by n.day nulls last, a.importance desc, a.number) as place
                from risk_asset a
                left join (select asset_id, coalesce(assessed_on, started_on) as day
                           from risk_analysis where not superseded) n on n.asset_id = a.asset_id
                cross join lateral (select case when exists (
                        select 1 from risk_risk r
                        where r.asset_id = a.asset_id and not r.superseded and r.risk_value is not null)
                    then 'ANALYSIS_OLD' else 'NOT_ANALYSED' end as kind) k
                where a.status = 'ACTIVE' and %s and (k.kind = 'NOT_ANALYSED' or n.day < :lastYear)) listed
            where place <= :shown
            order by kind, place
            """;

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final Register register;
    private final Clock clock;

    protected MyWorkQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    MyWorkQueries(EntityManager entities, RiskCriteria criteria, Register register, Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.register = register;
        this.clock = clock;
    }

    /** Everything that waits for the caller today; kinds with nothing waiting are left out. */
    @RolesAllowed(Roles.STAFF)
    public MyWork today() {
        Map<Kind, Pile> piles = new EnumMap<>(Kind.class);
        gather(piles, risks());
        if (!register.writing().isEmpty()) {
            gather(piles, assets());
        }
        return new MyWork(List.copyOf(piles.values()));
    }

    private List<Object[]> risks() {
        RiskCriteria.Where where =
                criteria.of(RiskFilter.ALL).with("today", LocalDate.now(clock)).with("shown", SHOWN);
        String duty = criteria.sql(where, RiskFilter.Whose.DUTY);
        String acceptable = criteria.sql(where, RiskFilter.Whose.TO_ACCEPT);
        String overdue = RiskCriteria.sql(RiskFilter.Deadline.OVERDUE);
        String soon = RiskCriteria.sql(RiskFilter.Deadline.SOON);
        String review = RiskCriteria.sql(RiskFilter.Deadline.REVIEW);
        where.and("(" + String.join(" or ", overdue, soon, review)
                + " or r.standing in ('UNDECIDED', 'AWAITING_ACCEPTANCE'))");
        return read(where, RISKS.formatted(overdue, soon, review, duty, acceptable, RiskCriteria.FROM, where.sql()));
    }

    private List<Object[]> assets() {
        RiskCriteria.Where where = new RiskCriteria.Where()
                .with("lastYear", LocalDate.now(clock).minusYears(1))
                .with("shown", SHOWN);
        return read(where, ASSETS.formatted(RiskCriteria.reach(where, "writing", register.writing())));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> read(RiskCriteria.Where where, String statement) {
        return where.bind(entities.createNativeQuery(statement)).getResultList();
    }

    private static void gather(Map<Kind, Pile> piles, List<Object[]> rows) {
        for (Object[] line : rows) {
            Columns row = new Columns(line);
            Kind kind = row.constant(Kind.class);
            long total = row.number();
            piles.computeIfAbsent(kind, it -> new Pile(it, total, new ArrayList<>()))
                    .first()
                    .add(new Item(
                            row.text(), row.text(), new Bilingual(row.text(), row.text()), row.number(), row.day()));
        }
    }
}
