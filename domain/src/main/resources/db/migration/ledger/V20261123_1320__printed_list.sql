-- The form the lists of the ledger are printed on.
insert into organization_form (form_id, kind, organization_id, number, retention_years, seals, caution) values
    ('f0130000-0000-4000-8000-000000000001', 'ledger.list', null, 'KJ-05', 5, '担当、課長、部門管理者、統括責任者',
        '取扱注意');
