package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.shared.FiscalYear;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The register of two organisations as it was frozen at the end of last fiscal year. It differs from today's as a year's
 * work would make it differ: some risks were higher, some lower, some not known yet, and what is disposed of was in use.
 */
final class YearDemo {

    private static final String ASSETS = """
            with assets as (
                select a.organization_id, a.asset_id, a.department_id, d.code as department_code,
                    d.name as department_name, a.number, a.category, a.name, a.user_scope, p.name as owner_name, a.medium,
                    a.location, a.personal, a.special_care, a.my_number, a.confidentiality, a.integrity, a.availability,
                    a.importance, a.record_count, a.retention, a.contractor_name, a.country, n.analysis_id,
                    c.version_no as catalog_version, n.assessed_on - interval '1 year' as assessed_on, a.search_key
                from risk_asset a
                join organization_organization o on o.organization_id = a.organization_id
                join organization_department d on d.department_id = a.department_id
                left join organization_person p on p.person_id = a.owner_id
                left join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
                left join risk_catalog c on c.catalog_id = n.catalog_id
                where o.code in ('00', '20') and abs(hashtext(cast(a.asset_id as text))) % 12 <> 0
            ),
            """;

    /** A few were rated higher a year ago, fewer lower, and some were not known. */
    private static final String RISKS = """
            risks as (
                select a.organization_id, r.risk_id, r.asset_id, t.code as threat_code, t.threat_class,
                    t.name_ja as threat_ja, t.name_en as threat_en, r.phase_code,
                    coalesce(f.name_ja, r.phase_code) as phase_ja, coalesce(f.name_en, r.phase_code) as phase_en,
                    r.vulnerability, r.method, r.importance, k.frequency, k.weakness, v.likelihood,
                    r.importance * v.likelihood as risk_value,
                    case when r.importance * v.likelihood >= 6 then 'HIGH' when r.importance * v.likelihood = 4
                        then 'MEDIUM' else 'LOW' end as band,
                    r.importance * v.likelihood * 10 as priority_score, r.existing_controls, r.existing_note,
                    case when r.importance * v.likelihood >= 6 then 'UNDECIDED' else 'SETTLED' end as standing
                from assets a
                join risk_risk r on r.asset_id = a.asset_id and not r.superseded and r.risk_value is not null
                join risk_threat t on t.threat_id = r.threat_id
                left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
                cross join lateral (select abs(hashtext(cast(r.risk_id as text))) % 20) s (chance)
                cross join lateral (select
                    case when s.chance < 3 then 3 when s.chance = 3 then 1 else r.frequency end,
                    case when s.chance < 3 then least(3, r.weakness + 1) when s.chance = 3 then 1 else r.weakness end
                    ) k (frequency, weakness)
                cross join lateral (select greatest(1, k.frequency + k.weakness - 3)) v (likelihood)
                where s.chance <> 19
            ),
            """;

    private static final String HEAD = """
            head as (
                insert into risk_snapshot (snapshot_id, organization_id, organization_name, fiscal_year, year_from, year_to,
                    edition, note, frozen_at, frozen_by, frozen_by_name, assets, risks, high, medium, low)
                select gen_random_uuid(), o.organization_id, o.name, ?, cast(? as date), cast(? as date), 1,
                    '年度末の見直しを終えて保存しました。', cast(? as timestamptz), p.person_id, p.name,
                    (select count(*) from assets a where a.organization_id = o.organization_id),
                    (select count(*) from risks r where r.organization_id = o.organization_id),
                    (select count(*) from risks r where r.organization_id = o.organization_id and r.band = 'HIGH'),
                    (select count(*) from risks r where r.organization_id = o.organization_id and r.band = 'MEDIUM'),
                    (select count(*) from risks r where r.organization_id = o.organization_id and r.band = 'LOW')
                from organization_organization o join organization_person p on p.username = 'manager'
                where o.code in ('00', '20')
                returning snapshot_id, organization_id
            ),
            """;

    private static final String ROWS = """
            held as (
                insert into risk_snapshot_asset (snapshot_id, asset_id, department_id, department_code, department_name,
                    number, category, name, user_scope, owner_name, medium, location, personal, special_care, my_number,
                    confidentiality, integrity, availability, importance, record_count, retention, contractor_name,
                    country, status, analysis_id, catalog_version, assessed_on, search_key)
                select h.snapshot_id, a.asset_id, a.department_id, a.department_code, a.department_name, a.number,
                    a.category, a.name, a.user_scope, a.owner_name, a.medium, a.location, a.personal, a.special_care,
                    a.my_number, a.confidentiality, a.integrity, a.availability, a.importance, a.record_count,
                    a.retention, a.contractor_name, a.country, 'ACTIVE', a.analysis_id, a.catalog_version, a.assessed_on,
                    a.search_key
                from head h join assets a on a.organization_id = h.organization_id
            )
            insert into risk_snapshot_risk (snapshot_id, risk_id, asset_id, threat_code, threat_class, threat_ja,
                threat_en, phase_code, phase_ja, phase_en, vulnerability, method, importance, frequency, weakness,
                likelihood, risk_value, band, priority_score, existing_controls, existing_note, treatment_controls,
                standing)
            select h.snapshot_id, r.risk_id, r.asset_id, r.threat_code, r.threat_class, r.threat_ja, r.threat_en,
                r.phase_code, r.phase_ja, r.phase_en, r.vulnerability, r.method, r.importance, r.frequency, r.weakness,
                r.likelihood, r.risk_value, r.band, r.priority_score, r.existing_controls, r.existing_note, '', r.standing
            from head h join risks r on r.organization_id = h.organization_id
            """;

    private YearDemo() {
        // loads, holds nothing
    }

    /** @param owner connected as the owner of the schema, inside the caller's transaction; the register is there */
    static void load(Connection owner) throws SQLException {
        FiscalYear last = FiscalYear.of(LocalDate.now(RiskDemo.TOKYO)).previous();
        try (PreparedStatement freeze = owner.prepareStatement(ASSETS + RISKS + HEAD + ROWS)) {
            freeze.setInt(1, last.year());
            freeze.setString(2, last.first().toString());
            freeze.setString(3, last.next().first().minusDays(1).toString());
            freeze.setString(4, last.next().first().minusDays(3) + "T16:40:00+09:00");
            freeze.executeUpdate();
        }
    }
}
