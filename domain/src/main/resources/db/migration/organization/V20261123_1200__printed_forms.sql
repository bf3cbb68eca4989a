-- The forms of the house: which number each has, how long its paper is kept, who seals it. Without an organisation: the
-- rule of the federation, which holds wherever an organisation has none of its own.
create table organization_form (
    form_id         uuid         primary key,
    kind            varchar(40)  not null check (kind <> ''),
    organization_id uuid         references organization_organization,
    number          varchar(20)  not null check (number <> ''),
    retention_years smallint     check (retention_years between 1 and 100),
    seals           varchar(200) not null default '',
    caution         varchar(60)  not null default '',
    version         bigint       not null default 0,
    unique nulls not distinct (kind, organization_id)
);
create table organization_form_aud (
    rev bigint not null references shared_revision, revtype smallint, form_id uuid not null, kind varchar(40),
    organization_id uuid, number varchar(20), retention_years smallint, seals varchar(200), caution varchar(60),
    primary key (form_id, rev));

-- The last number given to a paper, by organisation, form and fiscal year.
create table organization_document_number (
    organization_id uuid        not null references organization_organization,
    form_number     varchar(20) not null,
    fiscal_year     smallint    not null,
    last_number     integer     not null check (last_number > 0),
    primary key (organization_id, form_number, fiscal_year)
);

insert into organization_form (form_id, kind, organization_id, number, retention_years, seals, caution) values
    ('f0120000-0000-4000-8000-000000000001', 'risk.asset', null, 'KJ-01', 5, '担当、課長、部門管理者、統括責任者', '取扱注意'),
    ('f0120000-0000-4000-8000-000000000002', 'risk.register', null, 'KJ-02', 5, '担当、課長、部門管理者、統括責任者', '取扱注意'),
    ('f0120000-0000-4000-8000-000000000003', 'risk.treatment-plan', null, 'KJ-03', 5, '担当、課長、部門管理者、統括責任者', '取扱注意'),
    ('f0120000-0000-4000-8000-000000000004', 'risk.comparison', null, 'KJ-04', 5, '担当、課長、部門管理者、統括責任者', '取扱注意'),
    ('f0120000-0000-4000-8000-000000000005', 'organization.appointment', null, 'SK-01', 10, '', '取扱注意');

grant select, insert, update on organization_form, organization_document_number to ${app_role};
grant select, insert on organization_form_aud to ${app_role};
