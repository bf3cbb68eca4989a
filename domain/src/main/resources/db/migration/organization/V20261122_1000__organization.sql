-- Organisations, departments, people, appointments: who is responsible for what, and when.
create table organization_organization (
    organization_id uuid         primary key,
    kind            varchar(20)  not null check (kind in ('FEDERATION', 'MEMBER_COOP', 'AFFILIATE')),
    code            varchar(10)  not null unique,
    name            varchar(100) not null check (name <> ''),
    name_en         varchar(100) not null default '',
    parent_id       uuid         references organization_organization,
    version         bigint       not null default 0,
    check ((kind = 'FEDERATION') = (parent_id is null)),
    check (parent_id <> organization_id)
);
create unique index organization_one_federation on organization_organization (kind) where kind = 'FEDERATION';
create index organization_organization_parent on organization_organization (parent_id);

create table organization_department (
    department_id   uuid         primary key,
    organization_id uuid         not null references organization_organization,
    parent_id       uuid,
    code            varchar(10)  not null,
    name            varchar(100) not null check (name <> ''),
    valid_from      date         not null,
    valid_to        date,
    version         bigint       not null default 0,
    unique (organization_id, code),
    unique (organization_id, department_id),
    -- a department never stands below one of another organisation
    foreign key (organization_id, parent_id) references organization_department (organization_id, department_id),
    check (parent_id <> department_id),
    check (valid_to >= valid_from)
);
create index organization_department_parent on organization_department (parent_id);

create table organization_person (
    person_id       uuid         primary key,
    number          varchar(20)  not null,
    name            varchar(100) not null check (name <> ''),
    kana            varchar(100) not null check (kana <> ''),
    email           varchar(200) not null default '',
    username        varchar(60)  unique,
    search_key      text         not null,
    employment      varchar(20)  not null check (employment in ('OFFICER', 'REGULAR', 'CONTRACT', 'PART_TIME',
        'CASUAL', 'TEMPORARY', 'DISPATCHED', 'SECONDED')),
    organization_id uuid         not null references organization_organization,
    department_id   uuid,
    joined_on       date         not null,
    left_on         date,
    version         bigint       not null default 0,
    unique (organization_id, number),
    foreign key (organization_id, department_id) references organization_department (organization_id, department_id),
    check (left_on >= joined_on)
);
create index organization_person_kana on organization_person (kana, person_id);
create index organization_person_department on organization_person (department_id);

create table organization_appointment (
    appointment_id  uuid          primary key,
    person_id       uuid          not null references organization_person,
    role            varchar(30)   not null check (role in ('CPO', 'PRIVACY_MANAGER', 'PROTECTION_OFFICER', 'HR',
        'CONTRACT_SUPERVISOR', 'MEMBER_SERVICE', 'AUDITOR', 'SYSTEM_ADMIN')),
    organization_id uuid          not null references organization_organization,
    department_id   uuid,
    valid_from      date          not null,
    valid_to        date,
    revoked         boolean       not null default false,
    authority       varchar(10)   not null check (authority in ('NONE', 'DRAFT', 'APPROVE', 'DECIDE')),
    deputy_id       uuid          references organization_person,
    reports_to_id   uuid          references organization_person,
    job_description varchar(2000) not null default '',
    version         bigint        not null default 0,
    foreign key (organization_id, department_id) references organization_department (organization_id, department_id),
    check (valid_to >= valid_from),
    check (not revoked or valid_to is not null),
    check (deputy_id <> person_id),
    check (reports_to_id <> person_id)
);
create index organization_appointment_person on organization_appointment (person_id);
create index organization_appointment_unit on organization_appointment (organization_id, department_id);
create index organization_appointment_role on organization_appointment (role, valid_from);

-- What Keycloak was last told. An appointment waits for Keycloak while this differs from today's appointments.
create table organization_realm_role (
    person_id  uuid         not null references organization_person,
    role       varchar(30)  not null,
    granted    boolean      not null,
    told_at    timestamptz,
    failed_at  timestamptz,
    failure    varchar(100),
    primary key (person_id, role)
);

create table organization_organization_aud (
    rev bigint not null references shared_revision, revtype smallint, organization_id uuid not null,
    kind varchar(20), code varchar(10), name varchar(100), name_en varchar(100), parent_id uuid,
    primary key (organization_id, rev));
create table organization_department_aud (
    rev bigint not null references shared_revision, revtype smallint, department_id uuid not null,
    organization_id uuid, parent_id uuid, code varchar(10), name varchar(100), valid_from date, valid_to date,
    primary key (department_id, rev));
create table organization_person_aud (
    rev bigint not null references shared_revision, revtype smallint, person_id uuid not null,
    number varchar(20), name varchar(100), kana varchar(100), email varchar(200), username varchar(60),
    employment varchar(20), organization_id uuid, department_id uuid, joined_on date, left_on date,
    primary key (person_id, rev));
create table organization_appointment_aud (
    rev bigint not null references shared_revision, revtype smallint, appointment_id uuid not null,
    person_id uuid, role varchar(30), organization_id uuid, department_id uuid, valid_from date, valid_to date,
    revoked boolean, authority varchar(10), deputy_id uuid, reports_to_id uuid, job_description varchar(2000),
    primary key (appointment_id, rev));

grant select, insert, update on organization_organization, organization_department, organization_person,
    organization_appointment, organization_realm_role to ${app_role};
grant select, insert on organization_organization_aud, organization_department_aud, organization_person_aud,
    organization_appointment_aud to ${app_role};
