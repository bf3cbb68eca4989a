-- Acquisition points (R-2-②, W-1a), joint use (N-7), changes of a purpose (W-2b), surveys (T-1-d).
create sequence purpose_number;
grant usage on sequence purpose_number to ${app_role};

create table purpose_point (
    id               uuid          primary key,
    organization_id  uuid          not null references organization_organization,
    department_id    uuid          not null references organization_department,
    number           varchar(20)   not null unique,
    name             varchar(200)  not null check (name <> ''),
    channel          varchar(20)   not null check (channel in ('APPLICATION', 'BROCHURE', 'RESUME', 'CONTRACT', 'INVOICE',
        'TRADE_DOCUMENT', 'STAFF', 'WEBSITE')),
    subjects         varchar(300)  not null,
    categories       varchar(100)  not null default '',
    purposes         varchar(300)  not null default '',
    method           varchar(20)   not null check (method in ('DIRECT_WRITTEN', 'DIRECT_ONLINE', 'ORAL', 'INDIRECT')),
    notice_way       varchar(20)   not null check (notice_way in ('EXPLICIT', 'NOTICE', 'PUBLICATION')),
    checks           varchar(200)  not null default '',
    posting          varchar(300)  not null default '',
    starts_on        date          not null,
    ends_on          date          check (ends_on >= starts_on),
    state            varchar(10)   not null check (state in ('DRAFT', 'LIVE', 'STOPPED', 'ENDED')),
    live_since       date,
    changed_by       uuid,
    changed_at       timestamptz   not null,
    version          bigint        not null default 0,
    foreign key (organization_id, department_id) references organization_department (organization_id, department_id),
    check (state <> 'LIVE' or live_since is not null)
);
create index purpose_point_place on purpose_point (organization_id, department_id);

create table purpose_point_item (
    point_id     uuid          not null references purpose_point,
    item         varchar(30)   not null references purpose_item (code),
    required     boolean       not null,
    reason       varchar(300)  not null check (reason <> ''),        -- why it is needed (W-1d)
    consequence  varchar(300)  not null default '',                  -- what follows from not giving it (W-1b)
    primary key (point_id, item),
    check (not required or consequence <> '')
);
alter table purpose_notice add foreign key (point_id) references purpose_point;

create table purpose_joint_use (
    id               uuid           primary key,
    number           integer        not null unique check (number >= 1),   -- the edition of the one notice of N-7
    state            varchar(10)    not null check (state in ('DRAFT', 'APPROVED', 'PUBLISHED', 'ENDED', 'DROPPED')),
    items            varchar(300)   not null,
    users            varchar(200)   not null,
    user_words       varchar(1000)  not null,
    purposes         varchar(100)   not null,
    body_name        varchar(200)   not null check (body_name <> ''),
    body_address     varchar(300)   not null default '',
    representative   varchar(100)   not null default '',
    contact          varchar(300)   not null default '',
    requirements     varchar(1000)  not null default '',   -- what is agreed among the users (GL 3-6-3)
    safeguards       varchar(1000)  not null default '',
    end_procedure    varchar(1000)  not null default '',
    ground           varchar(12)    check (ground in ('CONSENT', 'RENAMING', 'SUCCESSION')),
    reason           varchar(1000)  not null default '',
    starts_on        date           not null,
    published_on     date,
    ended_on         date,
    changed_by       uuid,
    changed_at       timestamptz    not null,
    version          bigint         not null default 0,
    -- a notice without address and representative is never published (G1)
    check (state not in ('PUBLISHED', 'ENDED') or (published_on is not null and body_address <> '' and representative <> '')),
    -- what is not one of the six is never shared (N-7)
    check (not string_to_array(items, ' ') && array['gender', 'purchases'])
);
create unique index purpose_joint_use_published on purpose_joint_use (state) where state = 'PUBLISHED';
create unique index purpose_joint_use_draft on purpose_joint_use ((true)) where state in ('DRAFT', 'APPROVED');

create table purpose_change (
    id               uuid           primary key,
    organization_id  uuid           not null references organization_organization,
    number           varchar(20)    not null unique,
    title            varchar(200)   not null check (title <> ''),
    from_code        varchar(30)    not null references purpose_purpose (code),
    to_code          varchar(30)    references purpose_purpose (code),
    new_words        varchar(1000)  not null check (new_words <> ''),
    new_items        varchar(500)   not null default '',
    same_business    boolean,
    foreseeable      boolean,
    no_burden        boolean,
    test_reason      varchar(1000)  not null default '',
    outcome          varchar(10)    check (outcome in ('RELATED', 'BEYOND')),
    state            varchar(10)    not null check (state in ('DRAFT', 'COUNTED', 'APPROVED', 'ANNOUNCED', 'CLOSED', 'DROPPED')),
    affected         bigint         check (affected >= 0),
    counted_at       timestamptz,
    notice_text      varchar(4000)  not null default '',
    notice_edition   integer        not null default 1,
    announced_on     date,
    answer_by        date,
    effective_on     date,
    closed_on        date,
    changed_by       uuid,
    changed_at       timestamptz    not null,
    version          bigint         not null default 0,
    check ((outcome is null) = (same_business is null)),
    check (answer_by is null or effective_on is null or effective_on >= answer_by)
);
create index purpose_change_organization on purpose_change (organization_id);

-- What a member answered. The register keeps the id; who it is, only the members' data tell.
create table purpose_change_answer (
    change_id    uuid         not null references purpose_change,
    person_id    uuid         not null,
    answer       varchar(10)  not null check (answer in ('AGREED', 'REFUSED', 'NONE')),
    method       varchar(10)  not null check (method in ('PAPER', 'ONLINE', 'ORAL', 'NONE')),
    capacity     varchar(10)  not null check (capacity in ('SELF', 'PARENT', 'GUARDIAN')),
    answered_on  date         not null,
    edition      integer      not null,
    proof        varchar(300) not null default '',
    recorded_by  uuid         not null,
    recorded_at  timestamptz  not null,
    primary key (change_id, person_id)
);

create table purpose_survey (
    id               uuid           primary key,
    organization_id  uuid           not null references organization_organization,
    department_id    uuid           not null references organization_department,
    number           varchar(20)    not null unique,
    name             varchar(200)   not null check (name <> ''),
    purpose          varchar(30)    references purpose_purpose (code),
    words            varchar(1000)  not null check (words <> ''),
    criteria         varchar(500)   not null default '',
    scope            varchar(500)   not null default '',
    items            varchar(300)   not null,
    named            boolean        not null,
    starts_on        date           not null,
    ends_on          date           not null,
    use_ends_on      date           not null,
    dispose_by       date           not null,
    disposed_on      date,
    state            varchar(10)    not null check (state in ('DRAFT', 'APPROVED', 'DISPOSED', 'DROPPED')),
    changed_by       uuid,
    changed_at       timestamptz    not null,
    version          bigint         not null default 0,
    foreign key (organization_id, department_id) references organization_department (organization_id, department_id),
    check (starts_on <= ends_on and ends_on <= use_ends_on and use_ends_on <= dispose_by),
    check ((state = 'DISPOSED') = (disposed_on is not null))
);

-- Field history (Envers)
create table purpose_item_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    code varchar(30), bit smallint, name_ja varchar(60), name_en varchar(60), special_care boolean, my_number boolean,
    id_code boolean, property boolean, single boolean, combined boolean, in_policy boolean, joint_use boolean,
    part_of varchar(30), ledger_code varchar(30), sort integer, valid_from date, valid_to date, primary key (id, rev));
create table purpose_version_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    purpose_id uuid, number integer, state varchar(10), name_ja varchar(100), name_en varchar(100), words_ja varchar(1000),
    words_en varchar(1000), businesses varchar(100), categories varchar(100), legal_note varchar(1000), reason varchar(500),
    valid_from date, valid_to date, changed_by uuid, changed_at timestamptz, primary key (id, rev));
create table purpose_matrix_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    number integer, state varchar(10), note varchar(500), valid_from date, valid_to date, drafted_by uuid, changed_by uuid,
    changed_at timestamptz, primary key (id, rev));
create table purpose_notice_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    point_id uuid, number varchar(20), edition integer, title varchar(200), text text, purposes bigint,
    purpose_codes varchar(300), item_codes varchar(1000), state varchar(10), valid_from date, valid_to date, changed_by uuid,
    changed_at timestamptz, primary key (id, rev));
create table purpose_point_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    organization_id uuid, department_id uuid, number varchar(20), name varchar(200), channel varchar(20),
    subjects varchar(300), categories varchar(100), purposes varchar(300), method varchar(20), notice_way varchar(20),
    checks varchar(200), posting varchar(300), starts_on date, ends_on date, state varchar(10), live_since date,
    changed_by uuid, changed_at timestamptz, primary key (id, rev));
create table purpose_joint_use_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    number integer, state varchar(10), items varchar(300), users varchar(200), user_words varchar(1000), purposes varchar(100),
    body_name varchar(200), body_address varchar(300), representative varchar(100), contact varchar(300),
    requirements varchar(1000), safeguards varchar(1000), end_procedure varchar(1000), ground varchar(12),
    reason varchar(1000), starts_on date, published_on date, ended_on date, changed_by uuid, changed_at timestamptz,
    primary key (id, rev));
create table purpose_change_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    organization_id uuid, number varchar(20), title varchar(200), from_code varchar(30), to_code varchar(30),
    new_words varchar(1000), new_items varchar(500), same_business boolean, foreseeable boolean, no_burden boolean,
    test_reason varchar(1000), outcome varchar(10), state varchar(10), affected bigint, counted_at timestamptz,
    notice_text varchar(4000), notice_edition integer, announced_on date, answer_by date, effective_on date, closed_on date,
    changed_by uuid, changed_at timestamptz, primary key (id, rev));
create table purpose_survey_aud (rev bigint not null references shared_revision, revtype smallint, id uuid not null,
    organization_id uuid, department_id uuid, number varchar(20), name varchar(200), purpose varchar(30), words varchar(1000),
    criteria varchar(500), scope varchar(500), items varchar(300), named boolean, starts_on date, ends_on date,
    use_ends_on date, dispose_by date, disposed_on date, state varchar(10), changed_by uuid, changed_at timestamptz,
    primary key (id, rev));

grant select, insert, update on purpose_point, purpose_joint_use, purpose_change, purpose_change_answer, purpose_survey
    to ${app_role};
grant select, insert, update, delete on purpose_point_item to ${app_role};
grant select, insert on purpose_item_aud, purpose_version_aud, purpose_matrix_aud, purpose_notice_aud, purpose_point_aud,
    purpose_joint_use_aud, purpose_change_aud, purpose_survey_aud to ${app_role};

-- Whose work a purpose is, as an edition of the matrix says; purpose_duty is what of it is in force.
create table purpose_matrix_duty (
    matrix_id      uuid         not null references purpose_matrix,
    purpose        varchar(30)  not null references purpose_purpose (code),
    role           varchar(30)  not null check (role in ('cpo', 'privacy-manager', 'protection-officer', 'hr',
        'contract-supervisor', 'member-service', 'auditor')),
    department_id  uuid         references organization_department,
    unique nulls not distinct (matrix_id, purpose, role, department_id)
);
grant select, insert, delete on purpose_matrix_duty to ${app_role};
insert into purpose_matrix_duty (matrix_id, purpose, role)
select md5('purpose-matrix-1')::uuid, code, role from purpose_duty;

-- What the gate reads, made of what is in force on a day: the cells of the matrix, the approved versions of the purposes, and
-- the surveys, whose last day of use is the last day of their purpose. The service calls it after a decision and every night.
-- The application cannot write what the gate reads by any other way.
create procedure purpose_bring_into_force(today date) language sql security definer set search_path = public, pg_temp as $$
    lock table purpose_in_force in share row exclusive mode; -- one at a time
    update purpose_matrix m set state = 'ENDED', version = version + 1, valid_to = (
            select max(n.valid_from) - 1 from purpose_matrix n where n.state = 'APPROVED' and n.valid_from <= today)
        where m.state = 'IN_FORCE'
            and exists (select 1 from purpose_matrix n where n.state = 'APPROVED' and n.valid_from <= today);
    -- an edition that was approved and overtaken before its day never came into force
    update purpose_matrix m set state = 'ENDED', version = version + 1, valid_to = m.valid_from
        where m.state = 'APPROVED' and m.valid_from <= today and exists (
            select 1 from purpose_matrix n where n.state = 'APPROVED' and n.valid_from <= today and n.number > m.number);
    update purpose_matrix m set state = 'IN_FORCE', version = version + 1
        where m.state = 'APPROVED' and m.valid_from <= today;
    delete from purpose_in_force;
    insert into purpose_in_force (code, bit, items, valid_from, valid_to)
        select p.code, coalesce(p.bit, whole.bit), sum(cast(1 as bigint) << i.bit), v.valid_from, v.valid_to
        from purpose_matrix m
            join purpose_cell c on c.matrix_id = m.id and c.use = 'NEEDED'
            join purpose_item i on i.code = c.item and i.bit is not null
            join purpose_purpose p on p.code = c.purpose
            left join purpose_purpose whole on whole.code = p.part_of
            join (select purpose_id, min(valid_from) as valid_from,
                    case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
                from purpose_version where state = 'APPROVED' group by purpose_id) v on v.purpose_id = p.id
        where m.state = 'IN_FORCE' and coalesce(p.bit, whole.bit) is not null and p.kind = 'MEMBER'
        group by p.code, coalesce(p.bit, whole.bit), v.valid_from, v.valid_to
        union all
        select p.code, p.bit, coalesce(sum(cast(1 as bigint) << i.bit), 0), s.starts_on, s.use_ends_on
        from purpose_survey s
            join purpose_purpose p on p.code = s.purpose and p.bit is not null
            left join purpose_item i on i.bit is not null and i.code = any (string_to_array(s.items, ' '))
        where s.state = 'APPROVED'
        group by p.code, p.bit, s.starts_on, s.use_ends_on;
    delete from purpose_duty;
    insert into purpose_duty (code, role, department_id)
        select d.purpose, d.role, d.department_id
        from purpose_matrix_duty d join purpose_matrix m on m.id = d.matrix_id and m.state = 'IN_FORCE'
        union
        select s.purpose, r.role, null from purpose_survey s
            cross join (values ('privacy-manager'), ('protection-officer'), ('member-service')) as r (role)
        where s.state = 'APPROVED' and s.purpose is not null;
$$;
revoke execute on procedure purpose_bring_into_force(date) from public;
grant execute on procedure purpose_bring_into_force(date) to ${app_role};
revoke insert, update, delete on purpose_in_force, purpose_duty from ${app_role};

insert into workflow_route (route_id, document_type, min_level, stations) values
    (md5('purpose-route-matrix')::uuid, 'purpose.matrix', 0, 'DECIDE:CPO'),
    (md5('purpose-route-version')::uuid, 'purpose.version', 0, 'DECIDE:CPO'),
    (md5('purpose-route-joint-use')::uuid, 'purpose.joint-use', 0, 'DECIDE:CPO'),
    (md5('purpose-route-change')::uuid, 'purpose.change', 0, 'DECIDE:CPO'),
    (md5('purpose-route-point')::uuid, 'purpose.point', 0, 'DECIDE:PRIVACY_MANAGER'),
    (md5('purpose-route-survey')::uuid, 'purpose.survey', 0, 'DECIDE:PRIVACY_MANAGER');
