package coop.yakusoku.ejb.risk.yearly;

/**
 * The register in the shape it is frozen in, as SQL: the living one and a frozen one have the same columns, so that the
 * one is copied into the other, and either is compared with either.
 */
final class RegisterShape {

    /** Of an asset. */
    static final String ASSET = """
            asset_id, department_id, department_code, department_name, number, category, name, user_scope, owner_name,
            medium, location, personal, special_care, my_number, confidentiality, integrity, availability, importance,
            record_count, retention, contractor_name, country, status, analysis_id, catalog_version, assessed_on,
            search_key
            """;

    /** Of a risk. */
    static final String RISK = """
            risk_id, asset_id, threat_code, threat_class, threat_ja, threat_en, phase_code, phase_ja, phase_en,
            vulnerability, method, importance, frequency, weakness, likelihood, risk_value, band, priority_score,
            existing_controls, existing_note, treatment_option, treatment_controls, treatment_note,
            treatment_owner_name, due_on, treatment_state, residual_value, residual_band, residual_reason,
            acceptance_reason, accepted_by_name, accepted_on, review_on, standing
            """;

    /** The assets of {@code :organization} that are not disposed of. */
    static final String LIVING_ASSETS = """
            select a.asset_id, a.department_id, d.code as department_code, d.name as department_name, a.number,
                a.category, a.name, a.user_scope, p.name as owner_name, a.medium, a.location, a.personal,
                a.special_care, a.my_number, a.confidentiality, a.integrity, a.availability, a.importance,
                a.record_count, a.retention, a.contractor_name, a.country, a.status, n.analysis_id,
                c.version_no as catalog_version, n.assessed_on, a.search_key
            from risk_asset a
            join organization_department d on d.department_id = a.department_id
            left join organization_person p on p.person_id = a.owner_id
            left join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
            left join risk_catalog c on c.catalog_id = n.catalog_id
            where a.organization_id = :organization and a.status <> 'DISPOSED'
            """;

    /** The risks of their current analyses. */
    static final String LIVING_RISKS = """
            select r.risk_id, r.asset_id, t.code as threat_code, t.threat_class, t.name_ja as threat_ja,
                t.name_en as threat_en, r.phase_code, coalesce(f.name_ja, r.phase_code) as phase_ja,
                coalesce(f.name_en, r.phase_code) as phase_en, r.vulnerability, r.method, r.importance, r.frequency,
                r.weakness, r.likelihood, r.risk_value, r.band, r.priority_score, r.existing_controls,
                r.existing_note, r.treatment_option, r.treatment_controls, r.treatment_note,
                w.name as treatment_owner_name, r.due_on, r.treatment_state, r.residual_value, r.residual_band,
                r.residual_reason, r.acceptance_reason, g.name as accepted_by_name, r.accepted_on, r.review_on,
                r.standing
            from risk_risk r
            join risk_asset a on a.asset_id = r.asset_id
            join risk_threat t on t.threat_id = r.threat_id
            left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
            left join organization_person w on w.person_id = r.treatment_owner
            left join organization_person g on g.person_id = r.accepted_by
            where not r.superseded and a.organization_id = :organization and a.status <> 'DISPOSED'
            """;

    private RegisterShape() {
        // texts only
    }

    /** The assets of the snapshot whose id is under a parameter. */
    static String frozenAssets(String parameter) {
        return "select " + ASSET + "from risk_snapshot_asset where snapshot_id = :" + parameter + "\n";
    }

    /** The risks of the snapshot whose id is under a parameter. */
    static String frozenRisks(String parameter) {
        return "select " + RISK + "from risk_snapshot_risk where snapshot_id = :" + parameter + "\n";
    }
}
