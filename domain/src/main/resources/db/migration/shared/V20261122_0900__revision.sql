-- One row per transaction that changed audited records; the audit tables of all contexts refer to it.
create sequence shared_revision_seq increment by 50;

create table shared_revision (
    rev        bigint       primary key,
    at         timestamptz  not null,
    staff      uuid,
    staff_name varchar(100),
    check ((staff is null) = (staff_name is null))
);
create index shared_revision_at on shared_revision (at);

grant usage, select on sequence shared_revision_seq to ${app_role};
grant select, insert on shared_revision to ${app_role};
