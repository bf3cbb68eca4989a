-- The seal: what is signed, the inside of the tree, and the lines of detached months that a checkpoint still needs.

-- Whom a search or a short list showed, one row a line of the log: a search costs one row, not one for each found.
drop table accesslog_listed;
create table accesslog_listed (
    at       timestamptz not null,
    entry_id bigint      not null,
    serials  integer[]   not null
) partition by range (at);
create index accesslog_listed_serials on accesslog_listed using gin (serials);
create index accesslog_listed_entry on accesslog_listed (entry_id);
create index accesslog_bitmap_entry on accesslog_bitmap (entry_id);
grant select, insert on accesslog_listed to ${app_role};
select accesslog_provide(2);

-- The bytes of a line that are sealed: those of a binary COPY of its columns, as CanonicalLine describes them.
create function accesslog_canonical(line accesslog_entry) returns bytea
    language sql immutable set search_path = pg_catalog
as $$
    select int2send(16::smallint)
        || int4send(8) || int8send(line.id)
        || int4send(8) || timestamptz_send(line.at)
        || coalesce(int4send(16) || uuid_send(line.staff_id), '\xffffffff')
        || coalesce(int4send(octet_length(line.account)) || textsend(line.account::text), '\xffffffff')
        || int4send(octet_length(line.role)) || textsend(line.role::text)
        || coalesce(int4send(16) || uuid_send(line.organization_id), '\xffffffff')
        || coalesce(int4send(16) || uuid_send(line.department_id), '\xffffffff')
        || coalesce(int4send(octet_length(line.purpose)) || textsend(line.purpose::text), '\xffffffff')
        || int4send(octet_length(line.action)) || textsend(line.action::text)
        || coalesce(int4send(16) || uuid_send(line.member_id), '\xffffffff')
        || int4send(4) || int4send(line.persons)
        || int4send(octet_length(line.detail)) || textsend(line.detail::text)
        || coalesce(int4send(octet_length(line.fingerprint)) || line.fingerprint, '\xffffffff')
        || coalesce(int4send(octet_length(line.persons_digest)) || line.persons_digest, '\xffffffff')
        || coalesce(int4send(octet_length(inet_send(line.client_address))) || inet_send(line.client_address),
            '\xffffffff')
        || int4send(octet_length(line.request_id)) || textsend(line.request_id::text)
$$;
grant execute on function accesslog_canonical(accesslog_entry) to ${app_role};

create table accesslog_checkpoint (
    number     bigint      primary key check (number > 0),
    size       bigint      not null check (size > 0),
    last_id    bigint      not null,
    -- the signed note, as it is also in the folder
    note       text        not null,
    -- not signed, and proven by the root: the edge of the tree below the kept levels
    low        bytea       not null,
    -- numbers whose transactions had not ended, and the newest transaction there was: what the next one goes on from
    open_holes text        not null,
    sealed_at  timestamptz not null,
    -- how long the oldest of its lines had waited
    waited     integer     not null check (waited >= 0)
);
create index accesslog_checkpoint_last_id on accesslog_checkpoint (last_id);
create index accesslog_checkpoint_size on accesslog_checkpoint (size);
create index accesslog_checkpoint_waited on accesslog_checkpoint (number) where waited > 10;

-- complete subtrees of 256, 65536 and 16777216 leaves
create table accesslog_subtree (
    level smallint not null check (level in (8, 16, 24, 32, 40, 48, 56)),
    place bigint   not null check (place >= 0),
    hash  bytea    not null check (octet_length(hash) = 32),
    primary key (level, place)
);
grant select, insert on accesslog_checkpoint, accesslog_subtree to ${app_role};

-- How long the log is kept. Never less than a year, whoever asks.
create table accesslog_keeping (
    one     boolean  primary key default true check (one),
    months  smallint not null check (months between 12 and 240),
    version bigint   not null default 0
);
insert into accesslog_keeping (months) values (60);
grant select on accesslog_keeping to ${app_role};
grant update (months, version) on accesslog_keeping to ${app_role};

-- A month that was taken off: everything up to that checkpoint is gone from here.
create table accesslog_detached (
    month       date        primary key,
    until       timestamptz not null,
    checkpoint  bigint      not null,
    lines       bigint      not null,
    detached_at timestamptz not null default clock_timestamp()
);
-- Lines of a detached month that were sealed together with later ones, whole, so that nothing can hide among them.
create table accesslog_kept_line (
    id   bigint primary key,
    line bytea  not null
);
grant select on accesslog_detached, accesslog_kept_line to ${app_role};

-- Takes the oldest month off that the rule no longer keeps, when all its lines are sealed. What is taken off stays as
-- tables of its own, which the application cannot read; whoever runs the database stores them elsewhere and drops them.
create function accesslog_detach_oldest() returns date
    language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
    oldest     date;
    cut        timestamptz;
    first_kept bigint;
    passed     bigint;
    count      bigint;
    parent     text;
begin
    perform pg_advisory_xact_lock(hashtext('accesslog_provide'));
    select min(to_date(right(c.relname, 7), 'YYYY_MM')) into oldest
        from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'public.accesslog_entry'::regclass;
    cut := (oldest + interval '1 month') at time zone 'Asia/Tokyo';
    if oldest is null or cut + (select make_interval(months => months) from accesslog_keeping) > now() then
        return null;
    end if;
    -- a reader in the way is waited for a moment; the next night tries again
    set local lock_timeout = '2s';
    lock table accesslog_entry, accesslog_listed, accesslog_bitmap in access exclusive mode;
    select coalesce(min(id), 9223372036854775807) into first_kept from accesslog_entry where at >= cut;
    select coalesce(max(number), 0) into passed from accesslog_checkpoint where last_id < first_kept;
    execute format('select count(*) from public.%I', 'accesslog_entry' || to_char(oldest, '_YYYY_MM')) into count;
    if exists (select from accesslog_entry where at < cut and id > (select coalesce(max(last_id), 0)
            from accesslog_checkpoint)) then
        raise exception 'lines of % are not sealed yet', oldest;
    end if;
    insert into accesslog_kept_line (id, line)
        select id, accesslog_canonical(entry) from accesslog_entry entry
        where at < cut and (
            id > coalesce((select last_id from accesslog_checkpoint where number = passed), 0)
            -- those that came late: their number is lower, their checkpoint is not
            or exists (select from accesslog_checkpoint c, unnest(string_to_array(c.open_holes, ' ')) part,
                    split_part(part, '@', 1) ids
                where c.number = passed and id between split_part(ids, '-', 1)::bigint
                    and coalesce(nullif(split_part(ids, '-', 2), ''), ids)::bigint))
        on conflict do nothing;
    foreach parent in array array['accesslog_entry', 'accesslog_listed', 'accesslog_bitmap'] loop
        execute format('alter table public.%I detach partition public.%I', parent,
            parent || to_char(oldest, '_YYYY_MM'));
    end loop;
    insert into accesslog_detached (month, until, checkpoint, lines) values (oldest, cut, passed, count);
    return oldest;
end
$$;
revoke execute on function accesslog_detach_oldest() from public;
grant execute on function accesslog_detach_oldest() to ${app_role};
