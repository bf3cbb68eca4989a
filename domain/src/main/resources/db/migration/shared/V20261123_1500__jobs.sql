-- Work done in the background: who started it, how far it is, how it ended; and the file it made, in parts, so that
-- writing and reading one needs no more memory than a part. Not audited: it is no record of the business, and goes
-- after some weeks.
create table shared_job (
    job_id          uuid          primary key,
    work            varchar(100)  not null,
    parameters      text          not null,
    title_key       varchar(100)  not null,
    title_details   varchar(1000) not null default '',
    staff           uuid          not null,
    staff_name      varchar(100)  not null,
    node            varchar(100)  not null,
    state           varchar(12)   not null
        check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    cancel_wished   boolean       not null default false,
    done            bigint        not null default 0 check (done >= 0),
    total           bigint        check (total >= 0),
    message_key     varchar(100),
    message_details varchar(1000),
    restart_point   varchar(1000),
    queued_at       timestamptz   not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    alive_at        timestamptz   not null,
    failure_code    varchar(100),
    failure_details varchar(1000),
    result_name     varchar(255),
    result_type     varchar(100),
    result_bytes    bigint,
    seen            boolean       not null default false,
    check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
    check ((failure_code is null) = (state <> 'FAILED')),
    check ((result_name is null) = (result_bytes is null))
);
create index shared_job_of_person on shared_job (staff, queued_at desc);
create index shared_job_unfinished on shared_job (alive_at) where state in ('QUEUED', 'RUNNING');

create table shared_job_part (
    job_id  uuid  not null references shared_job on delete cascade,
    part    int   not null check (part >= 0),
    content bytea not null,
    primary key (job_id, part)
);

grant select, insert, update, delete on shared_job, shared_job_part to ${app_role};
