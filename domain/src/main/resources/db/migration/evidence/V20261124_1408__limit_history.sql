-- Who changed what is taken as evidence, and when. Written once.
create table evidence_limit_change (
    change_id  uuid          primary key,
    at         timestamptz   not null,
    by_id      uuid          not null references organization_person,
    by_name    varchar(100)  not null,
    field      varchar(40)   not null,
    before     varchar(1000) not null,
    after      varchar(1000) not null
);
create index evidence_limit_change_at on evidence_limit_change (at desc);

grant select, insert on evidence_limit_change to ${app_role};
