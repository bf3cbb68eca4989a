-- What a row of the ledger says, and how it stands with those who approve it (指針 J.3.1.1: checked and approved once a year).
-- How far it is filled in, and when it was looked at last, are not part of it: a review that changes nothing takes no
-- approval away.
create function ledger_entry_content(entry uuid) returns text language sql stable parallel safe as $$
    select workflow_fact('', 'LedgerEntry.number', e.number)
        || workflow_fact('', 'LedgerEntry.name', e.name)
        || workflow_fact('', 'LedgerEntry.departmentId', d.name)
        || workflow_fact('', 'LedgerEntry.business', e.business)
        || workflow_fact('', 'LedgerEntry.responsibleId', cast(e.responsible_id as text))
        || workflow_fact('', 'LedgerEntry.handlersShort', e.handlers_short)
        || workflow_fact('', 'LedgerEntry.subjects', e.subjects)
        || workflow_fact('', 'LedgerEntry.items', e.items)
        || workflow_fact('', 'LedgerEntry.searchable', cast(e.searchable as text))
        || workflow_fact('', 'LedgerEntry.processing', 'Processing.' || e.processing)
        || workflow_fact('', 'LedgerEntry.kind', 'InformationKind.' || e.kind)
        || workflow_fact('', 'LedgerEntry.purposes', e.purposes)
        || workflow_fact('', 'LedgerEntry.acquisition', 'AcquisitionKind.' || e.acquisition)
        || workflow_fact('', 'LedgerEntry.channels', e.channels)
        || workflow_fact('', 'LedgerEntry.notice', 'NoticeMethod.' || e.notice)
        || workflow_fact('', 'LedgerEntry.noticeException', 'NoticeException.' || e.notice_exception)
        || workflow_fact('', 'LedgerEntry.noticeDocument', e.notice_document)
        || workflow_number('', 'LedgerEntry.recordCount', e.record_count)
        || workflow_number('', 'LedgerEntry.mostCount', e.most_count)
        || workflow_number('', 'LedgerEntry.yearlyIncrease', e.yearly_increase)
        || workflow_fact('', 'LedgerEntry.media', e.media)
        || workflow_fact('', 'LedgerEntry.place', e.place)
        || workflow_fact('', 'LedgerEntry.methods', e.methods)
        || workflow_fact('', 'LedgerEntry.backup', cast(e.backup as text))
        || workflow_fact('', 'LedgerEntry.backupPlace', e.backup_place)
        || workflow_fact('', 'LedgerEntry.countries', e.countries)
        || workflow_fact('', 'LedgerEntry.countryNote', e.country_note)
        || workflow_fact('', 'LedgerEntry.accessShort', e.access_short)
        || workflow_fact('', 'LedgerEntry.recipientsShort', e.recipients_short)
        || workflow_fact('', 'LedgerEntry.useKind', 'LimitKind.' || e.use_kind)
        || workflow_fact('', 'LedgerEntry.useUntil', cast(e.use_until as text))
        || workflow_fact('', 'LedgerEntry.useEvent', e.use_event)
        || workflow_number('', 'LedgerEntry.useMonths', e.use_months)
        || workflow_fact('', 'LedgerEntry.retentionShort', e.retention_short)
        || workflow_fact('', 'LedgerEntry.disposal', 'DisposalMethod.' || e.disposal)
        || workflow_fact('', 'LedgerEntry.accuracyMethod', 'AccuracyMethod.' || e.accuracy_method)
        || workflow_number('', 'LedgerEntry.accuracyMonths', e.accuracy_months)
        || workflow_fact('', 'LedgerEntry.flowShort', e.flow_short)
        || workflow_fact('', 'LedgerEntry.note', e.note)
    from ledger_entry e
    join organization_department d on d.department_id = e.department_id
    where e.entry_id = entry
$$;

-- What the latest application about a row means for what it says now; the same as ApprovalStanding.of().
create function ledger_entry_standing(entry uuid) returns text language sql stable parallel safe as $$
    select coalesce((
        select case w.state
            when 'DROPPED' then 'NONE'
            when 'APPROVED' then
                case when s.seal = workflow_seal(ledger_entry_content(entry)) then 'APPROVED' else 'STALE' end
            else w.state end
        from workflow_subject s join workflow_approval w on w.approval_id = s.approval_id
        where s.record_id = entry and s.record_kind = 'ledger.entry'
        order by w.number desc limit 1), 'NONE')
$$;

insert into workflow_route (route_id, document_type, min_level, stations) values
    ('7a0e5c10-0000-4000-8000-000000000004', 'ledger.entry', 0, 'DECIDE:PRIVACY_MANAGER'),
    ('7a0e5c10-0000-4000-8000-000000000005', 'risk.snapshot', 0, 'DECIDE:CPO');
