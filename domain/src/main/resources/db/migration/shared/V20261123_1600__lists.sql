-- How people like their lists: views under a name, and the columns somebody does not want to see.
create table shared_saved_view (
    view_id      uuid          primary key,
    staff        uuid          not null,
    organization uuid,
    list         varchar(60)   not null,
    name         varchar(60)   not null,
    query        varchar(2000) not null,
    made_at      timestamptz   not null
);
create index shared_saved_view_of on shared_saved_view (list, staff);
create index shared_saved_view_shown on shared_saved_view (list, organization) where organization is not null;

create table shared_list_columns (
    staff  uuid         not null,
    list   varchar(60)  not null,
    hidden varchar(500) not null,
    primary key (staff, list)
);

grant select, insert, update, delete on shared_saved_view, shared_list_columns to ${app_role};
