-- How often the members' data of a co-op are confirmed (T-2-(5)-a). Nothing of a member.
create table member_accuracy_plan (
    organization_id uuid          primary key references organization_organization,
    every_months    smallint      not null check (every_months between 1 and 60),
    method          varchar(20)   not null check (method in
        ('SELF_REPORT', 'AT_DELIVERY', 'YEARLY_SHEET', 'RETURNED_MAIL', 'ACCOUNT_ERROR')),
    note            varchar(1200) not null default '',
    changed_by      uuid          not null references organization_person,
    changed_at      timestamptz   not null,
    version         bigint        not null default 0
);

-- Above how many persons a list needs an approval; one row.
create table member_list_rule (
    one           boolean     primary key default true check (one),
    approval_over integer     not null check (approval_over between 0 and 1000000),
    changed_by    uuid        references organization_person,
    changed_at    timestamptz not null
);
insert into member_list_rule (approval_over, changed_at) values (1000, now());

-- A list that somebody asked for: for what, of whom and why; how many persons it would hold then. Names nobody in it.
create sequence member_export_number;
create table member_export (
    id              uuid          primary key,
    number          bigint        not null unique,
    purpose         varchar(30)   not null references purpose_purpose (code),
    organization_id uuid          not null references organization_organization,
    kind            varchar(10)   not null check (kind in ('ITEMS', 'MAILING', 'DELIVERY')),
    reason          varchar(1200) not null check (reason <> ''),
    items           varchar(300)  not null,
    persons         integer       not null check (persons >= 0),
    objected        integer       not null check (objected >= 0),
    needs_approval  boolean       not null,
    approved_on     date,
    last_day        date          not null,
    asked_by        uuid          not null references organization_person,
    asked_at        timestamptz   not null,
    taken_persons   integer,
    taken_at        timestamptz,
    version         bigint        not null default 0,
    check (taken_at is null or not needs_approval or approved_on is not null)
);
create index member_export_asked on member_export (asked_by, asked_at desc);

insert into workflow_route (route_id, document_type, min_level, stations, note) values
    ('7a0e5c10-0000-4000-8000-000000001220', 'member.export', 0, 'DECIDE:PRIVACY_MANAGER', '組合員の名簿の出力(1,000人を超えるもの)');

grant select, insert, update on member_accuracy_plan, member_export to ${app_role};
grant select, update on member_list_rule to ${app_role};
grant usage on sequence member_export_number to ${app_role};
