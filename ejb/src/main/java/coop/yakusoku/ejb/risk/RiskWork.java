package coop.yakusoku.ejb.risk;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the register wants of somebody: one statement for risks, one for assets. */
@ApplicationScoped
class RiskWork implements WorkSource {

    /** Counted in one pass and ordered pile by pile: sorting all that waits would take most of the time. */
    private static final String RISKS = """
            with waiting as materialized (
                select r.risk_id, a.name, t.name_ja, t.name_en, r.priority_score,
                    r.due_on, r.review_on, coalesce(r.treatment_owner = :me, false) as mine,
                    duty and %s as overdue, duty and %s as soon,
                    duty and r.standing = 'UNDECIDED' as undecided, duty and %s as review, acceptable
                %s cross join lateral (select %s, %s) as may (duty, acceptable) %s),
            totals as (
                select count(*) filter (where overdue) as overdue, count(*) filter (where soon) as soon,
                    count(*) filter (where undecided) as undecided, count(*) filter (where review) as review,
                    count(*) filter (where acceptable) as acceptable
                from waiting)
            select kind, total, cast(risk_id as text), name, name_ja, name_en, day, mine from (
                (%s) union all (%s) union all (%s) union all (%s) union all (%s)) piles
            order by kind, day nulls last, priority_score desc, risk_id
            """;

    private static final String PILE = """
            select '%1$s' as kind, (select %2$s from totals) as total, risk_id, name, name_ja, name_en,
                %3$s as day, mine, priority_score
            from waiting where %2$s order by %3$s nulls last, priority_score desc, risk_id limit :most""";

    /** Analysed means that somebody rated something; the list of assets understands the same by it. */
    private static final String ASSETS = """
            select kind, total, id, name, null, null, day, mine from (
                select k.kind, cast(a.asset_id as text) as id, a.name, k.day,
                    coalesce(a.owner_id = :me, false) as mine,
                    count(*) over (partition by k.kind) as total,
                    row_number() over (partition by k.kind order by k.day nulls last, a.importance desc, a.number) as place
                from risk_asset a
                left join (select asset_id, coalesce(assessed_on, started_on) as day
                           from risk_analysis where not superseded) n on n.asset_id = a.asset_id
                cross join lateral (select case when exists (
                        select 1 from risk_risk r
                        where r.asset_id = a.asset_id and not r.superseded and r.risk_value is not null)
                    then 'ANALYSIS_OLD' else 'NOT_ANALYSED' end) w(kind)
                cross join lateral (select w.kind, case when w.kind = 'ANALYSIS_OLD'
                    then cast(n.day + interval '1 year' as date) end) k(kind, day)
                where a.status = 'ACTIVE' and %s and (k.kind = 'NOT_ANALYSED' or k.day < :today)) listed
            where place <= :most
            order by kind, place
            """;

    private static final String NO_DAY = "cast(null as date)";

    private final EntityManager entities;
    private final RiskCriteria criteria;
    private final Clock clock;

    protected RiskWork() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    RiskWork(EntityManager entities, RiskCriteria criteria, Clock clock) {
        this.entities = entities;
        this.criteria = criteria;
        this.clock = clock;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        Map<Kind, Pile> piles = new EnumMap<>(Kind.class);
        gather(piles, risks(worker, most), worker);
        Worker.Reach writing = worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER);
        if (!writing.isEmpty()) {
            gather(piles, assets(worker, writing, most), worker);
        }
        return piles.values().stream().map(Pile::told).toList();
    }

    private List<Object[]> risks(Worker worker, int most) {
        RiskCriteria.Where where = criteria.of(RiskFilter.ALL, worker)
                .with("today", LocalDate.now(clock))
                .with("most", most);
        String duty = RiskCriteria.sql(where, RiskFilter.Whose.DUTY, worker);
        String acceptable = RiskCriteria.sql(where, RiskFilter.Whose.TO_ACCEPT, worker);
        String overdue = RiskCriteria.sql(RiskFilter.Deadline.OVERDUE);
        String soon = RiskCriteria.sql(RiskFilter.Deadline.SOON);
        String review = RiskCriteria.sql(RiskFilter.Deadline.REVIEW);
        where.and("(" + String.join(" or ", overdue, soon, review)
                + " or r.standing in ('UNDECIDED', 'AWAITING_ACCEPTANCE'))");
        return read(
                where,
                RISKS.formatted(
                        overdue,
                        soon,
                        review,
                        RiskCriteria.FROM,
                        duty,
                        acceptable,
                        where.sql(),
                        pile(Kind.OVERDUE, "overdue", "due_on"),
                        pile(Kind.SOON, "soon", "due_on"),
                        pile(Kind.UNDECIDED, "undecided", NO_DAY),
                        pile(Kind.REVIEW, "review", "review_on"),
                        pile(Kind.TO_ACCEPT, "acceptable", NO_DAY)));
    }

    private static String pile(Kind kind, String holds, String day) {
        return PILE.formatted(kind.name(), holds, day);
    }

    private List<Object[]> assets(Worker worker, Worker.Reach writing, int most) {
        RiskCriteria.Where where = new RiskCriteria.Where()
                .with("me", worker.staff().value())
                .with("today", LocalDate.now(clock))
                .with("most", most);
        return read(where, ASSETS.formatted(RiskCriteria.reach(where, "writing", writing)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> read(RiskCriteria.Where where, String statement) {
        return where.bind(entities.createNativeQuery(statement)).getResultList();
    }

    private static void gather(Map<Kind, Pile> piles, List<Object[]> rows, Worker worker) {
        for (Object[] line : rows) {
            Columns row = new Columns(line);
            Kind kind = row.constant(Kind.class);
            long total = row.number();
            String id = row.text();
            String title = row.text();
            Bilingual threat = new Bilingual(row.text(), row.text());
            String about = threat.in(worker.language().getLanguage());
            WorkItem item = new WorkItem(id, title, about, row.day(), row.flag(), kind.page + "?id=" + id);
            piles.computeIfAbsent(kind, it -> new Pile(it, total, new ArrayList<>())).items.add(item);
        }
    }

    private record Pile(Kind kind, long count, List<WorkItem> items) {

        WorkPile told() {
            return new WorkPile(kind.name, kind.group, count, kind.list, items);
        }
    }

    /** What is to be done; the list is the one that shows exactly what was counted. */
    private enum Kind {
        /** A treatment is overdue. */
        OVERDUE("risk.overdue", WorkGroup.OVERDUE, "/risk/risk.xhtml", "/risk/risks.xhtml?whose=DUTY&deadline=OVERDUE"),
        /** An acceptance waits for the worker. */
        TO_ACCEPT("risk.to-accept", WorkGroup.APPROVAL, "/risk/accept-risk.xhtml", "/risk/risks.xhtml?whose=TO_ACCEPT"),
        /** A value asks for a treatment, and none is decided. */
        UNDECIDED(
                "risk.undecided", WorkGroup.OPEN, "/risk/risk.xhtml", "/risk/risks.xhtml?whose=DUTY&standing=UNDECIDED"),
        /** A treatment is due within 30 days. */
        SOON("risk.soon", WorkGroup.DUE, "/risk/risk.xhtml", "/risk/risks.xhtml?whose=DUTY&deadline=SOON"),
        /** The review day of an acceptance has come. */
        REVIEW("risk.review", WorkGroup.EXPIRING, "/risk/risk.xhtml", "/risk/risks.xhtml?whose=DUTY&deadline=REVIEW"),
        /** An asset has never been analysed. */
        NOT_ANALYSED(
                "risk.not-analysed",
                WorkGroup.OPEN,
                "/risk/assess-asset.xhtml",
                "/risk/assets.xhtml?todo=notAnalysed&status=ACTIVE"),
        /** The last analysis of an asset is older than a year. */
        ANALYSIS_OLD(
                "risk.analysis-old",
                WorkGroup.OVERDUE,
                "/risk/assess-asset.xhtml",
                "/risk/assets.xhtml?todo=analysisOld&status=ACTIVE");

        private final String name;
        private final WorkGroup group;
        private final String page;
        private final String list;

        Kind(String name, WorkGroup group, String page, String list) {
            this.name = name;
            this.group = group;
            this.page = page;
            this.list = list;
        }
    }
}
