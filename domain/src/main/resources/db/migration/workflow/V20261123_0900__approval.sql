-- Applications for approval, the way they go, and who decides for whom (6.18).
create table workflow_route (
    route_id        uuid         primary key,
    document_type   varchar(40)  not null,
    organization_id uuid         references organization_organization,
    min_level       smallint     not null check (min_level between 0 and 999),
    stations        varchar(400) not null check (stations <> ''),
    note            varchar(500) not null default '',
    version         bigint       not null default 0,
    unique nulls not distinct (document_type, organization_id, min_level)
);

create table workflow_proxy (
    proxy_id      uuid         primary key,
    absent_id     uuid         not null references organization_person,
    substitute_id uuid         not null references organization_person,
    valid_from    date         not null,
    valid_to      date         not null,
    ended         boolean      not null default false,
    reason        varchar(300) not null check (reason <> ''),
    version       bigint       not null default 0,
    check (valid_to >= valid_from),
    check (absent_id <> substitute_id)
);
create index workflow_proxy_absent on workflow_proxy (absent_id, valid_to);
create index workflow_proxy_substitute on workflow_proxy (substitute_id, valid_to);

create sequence workflow_approval_number;

create table workflow_approval (
    approval_id     uuid         primary key,
    number          bigint       not null unique,
    document_type   varchar(40)  not null,
    title           varchar(300) not null check (title <> ''),
    level           smallint     not null,
    organization_id uuid         not null references organization_organization,
    department_id   uuid,
    drafter_id      uuid         not null references organization_person,
    drafter_name    varchar(100) not null,
    state           varchar(12)  not null check (state in
        ('DRAFT', 'IN_PROGRESS', 'APPROVED', 'RETURNED', 'REJECTED', 'DROPPED')),
    route           varchar(400) not null,
    round           smallint     not null check (round >= 1),
    place           smallint     not null check (place >= 0),
    awaited_role    varchar(30),
    submitted_at    timestamptz  not null,
    closed_at       timestamptz,
    version         bigint       not null default 0,
    foreign key (organization_id, department_id) references organization_department (organization_id, department_id),
    check ((state = 'IN_PROGRESS') = (awaited_role is not null)),
    check ((state in ('APPROVED', 'REJECTED', 'DROPPED')) = (closed_at is not null))
);
create index workflow_approval_awaited on workflow_approval (awaited_role, organization_id) where state = 'IN_PROGRESS';
create index workflow_approval_drafter on workflow_approval (drafter_id, submitted_at desc);
create index workflow_approval_latest on workflow_approval (submitted_at desc, approval_id);

create table workflow_subject (
    subject_id  uuid         primary key,
    approval_id uuid         not null references workflow_approval,
    ordinal     integer      not null,
    record_kind varchar(40)  not null,
    record_id   uuid         not null,
    title       varchar(300) not null,
    content     text         not null,
    seal        varchar(64)  not null check (length(seal) = 64),
    open        boolean      not null,
    unique (approval_id, record_kind, record_id)
);
create index workflow_subject_record on workflow_subject (record_id, record_kind);
-- a record stands in one open application, whatever two people press at the same moment
create unique index workflow_subject_open on workflow_subject (record_kind, record_id) where open;

-- Who did what: written once. The application may insert and read, nothing else.
create table workflow_act (
    act_id      uuid          primary key,
    approval_id uuid          not null references workflow_approval,
    ordinal     smallint      not null,
    round       smallint      not null,
    place       smallint      not null,
    deed        varchar(12)   not null check (deed in
        ('SUBMITTED', 'READ', 'AGREED', 'APPROVED', 'DECIDED', 'RETURNED', 'WITHDRAWN', 'REJECTED', 'DROPPED')),
    by_id       uuid          not null references organization_person,
    by_name     varchar(100)  not null,
    role        varchar(30),
    capacity    varchar(10)   not null check (capacity in ('OWN', 'PROXY', 'DEPUTY', 'UPPER')),
    for_id      uuid          references organization_person,
    for_name    varchar(100),
    at          timestamptz   not null,
    comment     varchar(1000) not null,
    unique (approval_id, ordinal),
    check (deed not in ('RETURNED', 'REJECTED') or comment <> '')
);
create index workflow_act_by on workflow_act (by_id);

create table workflow_route_aud (rev bigint not null references shared_revision, revtype smallint,
    route_id uuid not null, document_type varchar(40), organization_id uuid, min_level smallint,
    stations varchar(400), note varchar(500), primary key (route_id, rev));
create table workflow_proxy_aud (rev bigint not null references shared_revision, revtype smallint,
    proxy_id uuid not null, absent_id uuid, substitute_id uuid, valid_from date, valid_to date, ended boolean,
    reason varchar(300), primary key (proxy_id, rev));
create table workflow_approval_aud (rev bigint not null references shared_revision, revtype smallint,
    approval_id uuid not null, number bigint, document_type varchar(40), title varchar(300), level smallint,
    organization_id uuid, department_id uuid, drafter_id uuid, drafter_name varchar(100), state varchar(12),
    route varchar(400), round smallint, place smallint, awaited_role varchar(30), submitted_at timestamptz,
    closed_at timestamptz, primary key (approval_id, rev));

-- The table of competences to begin with; the privacy manager changes it.
insert into workflow_route (route_id, document_type, min_level, stations) values
    ('7a0e5c10-0000-4000-8000-000000000001', 'risk.analysis', 0, 'DECIDE:PRIVACY_MANAGER'),
    ('7a0e5c10-0000-4000-8000-000000000002', 'risk.acceptance', 0, 'DECIDE:PRIVACY_MANAGER'),
    ('7a0e5c10-0000-4000-8000-000000000003', 'risk.acceptance', 6, 'DECIDE:CPO');

grant select, insert, update, delete on workflow_route to ${app_role};
grant select, insert, update on workflow_proxy, workflow_approval to ${app_role};
grant select, insert, update, delete on workflow_subject to ${app_role};
grant select, insert on workflow_act to ${app_role};
grant usage on sequence workflow_approval_number to ${app_role};
grant select, insert on workflow_route_aud, workflow_proxy_aud, workflow_approval_aud to ${app_role};
