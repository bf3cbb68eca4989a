-- 利用の記録: one line for every search, view, refusal, export, print and correction of personal data; ids, never values.
-- The application may add and read, nothing else; neither the number nor the time of a line is its own to choose.

-- The number is taken by a transaction that has its own already: what is missing between two lines that can be seen
-- then belongs to a transaction older than any that begins later. The seal rests on this (docs/decisions/0016).
create sequence accesslog_entry_id;
grant usage on sequence accesslog_entry_id to ${app_role};

create table accesslog_entry (
    id              bigint       not null default case when pg_current_xact_id() is not null
                                              then nextval('accesslog_entry_id') end,
    at              timestamptz  not null default clock_timestamp(),
    -- a person, or an account that belongs to none (another system at the programming interface)
    staff_id        uuid,
    account         varchar(100),
    role            varchar(30)  not null check (role <> ''),
    organization_id uuid,
    department_id   uuid,
    purpose         varchar(20),
    action          varchar(20)  not null check (action ~ '^[A-Z][A-Z_]*$'),
    member_id       uuid,
    persons         integer      not null check (persons >= 0),
    detail          varchar(100) not null default '',
    fingerprint     bytea        check (octet_length(fingerprint) = 32),
    persons_digest  bytea        check (octet_length(persons_digest) = 32),
    client_address  inet,
    request_id      varchar(40)  not null,
    primary key (id, at),
    check (num_nonnulls(staff_id, account) = 1)
) partition by range (at);
-- few, for every line pays for them; a day is found by its place
create index accesslog_entry_member on accesslog_entry (member_id, at) where member_id is not null;
create index accesslog_entry_staff on accesslog_entry (staff_id, at);
create index accesslog_entry_at on accesslog_entry using brin (at) with (pages_per_range = 32);
grant select, insert (staff_id, account, role, organization_id, department_id, purpose, action, member_id, persons,
    detail, fingerprint, persons_digest, client_address, request_id) on accesslog_entry to ${app_role};

-- whom a list showed, by the dense number of the member: short lists as rows, long ones as a bitmap (bit n of byte m is
-- the number 8 m + n, the least significant bit first)
create table accesslog_listed (
    at       timestamptz not null,
    entry_id bigint      not null,
    serial   integer     not null check (serial >= 0)
) partition by range (at);
create index accesslog_listed_serial on accesslog_listed (serial, at) include (entry_id);

create table accesslog_bitmap (
    at       timestamptz not null,
    entry_id bigint      not null,
    persons  bytea       not null
) partition by range (at);
-- uncompressed, so that one byte is read without the others
alter table accesslog_bitmap alter column persons set storage external;
create index accesslog_bitmap_at on accesslog_bitmap (at);
grant select, insert on accesslog_listed, accesslog_bitmap to ${app_role};

-- One part of each table for each month of Japan, made ahead. The application calls it and could not do it itself.
create function accesslog_provide(months_ahead integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
    first_day date;
    made      integer := 0;
    parent    text;
    part      text;
begin
    if months_ahead not between 0 and 24 then
        raise exception 'months ahead must be 0 to 24';
    end if;
    -- two servers at once: the second waits, then finds everything there
    perform pg_advisory_xact_lock(hashtext('accesslog_provide'));
    for month in 0 .. months_ahead loop
        first_day := (date_trunc('month', now() at time zone 'Asia/Tokyo') + make_interval(months => month))::date;
        foreach parent in array array['accesslog_entry', 'accesslog_listed', 'accesslog_bitmap'] loop
            part := parent || to_char(first_day, '_YYYY_MM');
            if to_regclass('public.' || part) is null then
                execute format('create table public.%I partition of public.%I for values from (%L) to (%L)',
                    part, parent,
                    first_day::timestamp at time zone 'Asia/Tokyo',
                    (first_day + interval '1 month') at time zone 'Asia/Tokyo');
                made := made + 1;
            end if;
        end loop;
    end loop;
    return made;
end
$$;
revoke execute on function accesslog_provide(integer) from public;
grant execute on function accesslog_provide(integer) to ${app_role};
select accesslog_provide(2);
