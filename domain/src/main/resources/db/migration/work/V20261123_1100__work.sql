-- What waits for people: tasks, findings of the rules check, what was read, the mail of the day, the calendar.

-- A task: somebody has to do something to a record until a day. At most one of a kind is open on a record; whatever else
-- asks for the same is one more reason. It is done when no reason is left.
create table work_task (
    task_id          uuid          primary key,
    kind             varchar(60)   not null check (kind like '%.%'),
    record_id        uuid          not null,
    title            varchar(300)  not null,
    page             varchar(300)  not null check (page like '/%'),
    organization_id  uuid          not null references organization_organization,
    department_id    uuid          references organization_department,
    assignee         uuid          references organization_person,   -- null: who keeps the department's register
    due_on           date          not null,
    given_at         timestamptz   not null,
    done_at          timestamptz
);
create unique index work_task_open on work_task (kind, record_id) where done_at is null;
create index work_task_record on work_task (record_id) where done_at is null;
create index work_task_assignee on work_task (assignee) where done_at is null;
create index work_task_department on work_task (department_id) where done_at is null;

create table work_task_reason (
    task_id   uuid         not null references work_task,
    reason    varchar(60)  not null,
    since     date         not null,
    cured_on  date,
    primary key (task_id, reason)
);

-- What the rules check found. A finding lives while its rule finds it; found again later, it is a new one.
create table work_finding (
    finding_id       uuid          primary key,
    rule             varchar(80)   not null check (rule like '%.%'),
    severity         varchar(10)   not null check (severity in ('GRAVE', 'WARNING', 'NOTE')),
    record_kind      varchar(60)   not null,
    record_id        uuid          not null,
    number           varchar(60),
    title            varchar(300)  not null,
    detail           varchar(500),
    page             varchar(300)  not null check (page like '/%'),
    organization_id  uuid          not null references organization_organization,
    department_id    uuid          references organization_department,
    owner_id         uuid,
    found_at         timestamptz   not null,
    cured_at         timestamptz,
    assignee         uuid          references organization_person,
    due_on           date,
    assigned_by      uuid          references organization_person,
    assigned_at      timestamptz,
    version          bigint        not null default 0,
    check ((assignee is null) = (due_on is null)),
    check ((assignee is null) = (assigned_by is null))
);
create unique index work_finding_open on work_finding (rule, record_id) where cured_at is null;
create index work_finding_assignee on work_finding (assignee) where cured_at is null;
create index work_finding_place on work_finding (organization_id, department_id) where cured_at is null;

-- One run of all rules. At night there is one a day, whatever the number of servers.
create table work_check (
    check_id    uuid         primary key,
    night       date         unique,                    -- null: somebody asked for it
    asked_by    uuid,
    started_at  timestamptz  not null,
    ended_at    timestamptz,
    rules       integer      not null default 0,
    failed      varchar(500) not null default '',       -- the codes of rules that could not be run
    found       integer      not null default 0,
    cured       integer      not null default 0,
    standing    integer      not null default 0
);
create index work_check_ended on work_check (ended_at desc) where ended_at is not null;

-- What somebody has looked at: the bell no longer counts it.
create table work_read (
    person_id  uuid          not null references organization_person,
    item       varchar(140)  not null,                  -- kind/id
    read_at    timestamptz   not null,
    primary key (person_id, item)
);

-- How somebody wants to be told. Of the calendar's address only a digest is kept.
create table work_preference (
    person_id       uuid         primary key references organization_person,
    mail            varchar(10)  not null check (mail in ('ALL', 'OVERDUE')),
    calendar_digest char(64)     unique,
    calendar_since  timestamptz,
    version         bigint       not null default 0
);

-- The mail of the day, written before it is sent, so that nothing is lost when the mail server is down.
create table work_mail (
    mail_id     uuid          primary key,
    person_id   uuid          not null references organization_person,
    day         date          not null,
    subject     varchar(200)  not null,
    plain       text          not null,
    html        text          not null,
    state       varchar(10)   not null check (state in ('WAITING', 'SENT', 'REPLACED')),
    attempts    integer       not null default 0,
    next_try_at timestamptz   not null,
    sent_on     date,
    failure     varchar(60),
    version     bigint        not null default 0,
    check ((state = 'SENT') = (sent_on is not null)),
    unique (person_id, day),
    unique (person_id, sent_on)                         -- never two on one day
);
create index work_mail_waiting on work_mail (next_try_at) where state = 'WAITING';

-- The day whose mails are all written: a server that comes up late writes what is missing, two write it once.
create table work_mail_day (
    day         date         primary key,
    written_at  timestamptz  not null
);

grant select, insert, update on work_task, work_task_reason, work_finding, work_check, work_preference, work_mail,
    work_mail_day to ${app_role};
grant select, insert, update, delete on work_read to ${app_role};
