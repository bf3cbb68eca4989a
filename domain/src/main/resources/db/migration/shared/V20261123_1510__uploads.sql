-- A table somebody sent to be taken into a register: kept while it waits for a yes, and for some weeks with what became
-- of its rows. Not audited; the records it changed are.
create table shared_upload (
    upload_id        uuid          primary key,
    kind             varchar(60)   not null,
    organization_id  uuid          not null,
    uploaded_by      uuid          not null,
    uploaded_at      timestamptz   not null,
    file_name        varchar(255)  not null,
    option           varchar(60),
    state            varchar(12)   not null check (state in ('CHECKED', 'APPLIED', 'DISCARDED')),
    applied_at       timestamptz,
    new_rows         integer       not null,
    changed_rows     integer       not null,
    same_rows        integer       not null,
    missing_rows     integer       not null,
    error_rows       integer       not null,
    outcomes         text,
    content          bytea         not null,
    version          bigint        not null default 0,
    check ((applied_at is null) = (state <> 'APPLIED')),
    check ((outcomes is null) = (state <> 'APPLIED'))
);
create index shared_upload_by on shared_upload (uploaded_by, kind, uploaded_at desc);

grant select, insert, update, delete on shared_upload to ${app_role};
