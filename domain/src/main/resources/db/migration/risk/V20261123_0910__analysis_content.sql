-- What an analysis says (T-2-(1)-d, e): how the asset was valued, every rating, what was decided about it. In the database,
-- so that a list knows in its own statement which analyses still say what was approved.
create function risk_analysis_content(analysis uuid) returns text language sql stable parallel safe as $$
    select workflow_fact('', 'Asset.number', a.number)
        || workflow_fact('', 'Asset.name', a.name)
        || workflow_fact('', 'Analysis.method', 'RiskMethod.' || n.method)
        || workflow_fact('', 'Analysis.catalogId', cast(c.version_no as text))
        || workflow_fact('', 'Analysis.importance', cast(n.importance as text))
        || workflow_fact('', 'Asset.medium', 'Medium.' || a.medium)
        || workflow_fact('', 'Asset.confidentiality', cast(a.confidentiality as text))
        || workflow_fact('', 'Asset.integrity', cast(a.integrity as text))
        || workflow_fact('', 'Asset.availability', cast(a.availability as text))
        || workflow_fact('', 'Asset.personal', cast(a.personal as text))
        || workflow_fact('', 'Asset.specialCare', cast(a.special_care as text))
        || workflow_fact('', 'Asset.myNumber', cast(a.my_number as text))
        || coalesce((
            select string_agg(
                workflow_fact(p.part, 'Risk.vulnerability', r.vulnerability)
                || workflow_number(p.part, 'Risk.frequency', r.frequency)
                || workflow_number(p.part, 'Risk.weakness', r.weakness)
                || workflow_fact(p.part, 'Risk.existingControls', r.existing_controls)
                || workflow_fact(p.part, 'Risk.existingNote', r.existing_note)
                || workflow_fact(p.part, 'Risk.reason', r.reason)
                || workflow_number(p.part, 'Risk.value', r.risk_value)
                || workflow_fact(p.part, 'Risk.treatmentOption', 'TreatmentOption.' || r.treatment_option)
                || workflow_fact(p.part, 'Risk.treatmentControls', r.treatment_controls)
                || workflow_fact(p.part, 'Risk.treatmentNote', r.treatment_note)
                || workflow_fact(p.part, 'Risk.treatmentOwner', cast(r.treatment_owner as text))
                || workflow_fact(p.part, 'Risk.dueOn', cast(r.due_on as text))
                || workflow_number(p.part, 'Risk.residualFrequency', r.residual_frequency)
                || workflow_number(p.part, 'Risk.residualWeakness', r.residual_weakness)
                || workflow_fact(p.part, 'Risk.residualReason', r.residual_reason)
                || workflow_number(p.part, 'Risk.residualValue', r.residual_value),
                '' order by t.code collate "C", r.phase_code collate "C", r.risk_id)
            from risk_risk r
            join risk_threat t on t.threat_id = r.threat_id
            left join risk_phase f on f.catalog_id = t.catalog_id and f.code = r.phase_code
            cross join lateral (
                select workflow_escaped(t.code || ' ' || t.name_ja || ' / ' || coalesce(f.name_ja, r.phase_code))) p (part)
            where r.analysis_id = n.analysis_id), '')
    from risk_analysis n
    join risk_asset a on a.asset_id = n.asset_id
    join risk_catalog c on c.catalog_id = n.catalog_id
    where n.analysis_id = analysis
$$;

-- What the latest application about an analysis means for what it says now; the same as ApprovalStanding.of().
create function risk_analysis_standing(analysis uuid) returns text language sql stable parallel safe as $$
    select coalesce((
        select case w.state
            when 'DROPPED' then 'NONE'
            when 'APPROVED' then
                case when s.seal = workflow_seal(risk_analysis_content(analysis)) then 'APPROVED' else 'STALE' end
            else w.state end
        from workflow_subject s join workflow_approval w on w.approval_id = s.approval_id
        where s.record_id = analysis and s.record_kind = 'risk.analysis'
        order by w.number desc limit 1), 'NONE')
$$;
