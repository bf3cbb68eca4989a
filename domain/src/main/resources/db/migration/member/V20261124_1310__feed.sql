-- The feed of members and purchases from the core system (decision 18). The application copies the rows into a staging table
-- it may fill and not read; functions of the owner compare them with the register and write them, all or none.

create table member_feed (
    id            uuid          primary key,
    kind          varchar(10)   not null check (kind in ('MEMBERS', 'PURCHASES')),
    file_id       varchar(64)   not null check (file_id <> ''),
    -- of the bytes that came: the same name for another file is noticed
    digest        bytea         not null check (length(digest) = 32),
    bytes         bigint        not null check (bytes >= 0),
    encoding      varchar(20)   not null,
    scope         varchar(10)   not null check (scope in ('CHANGES', 'ALL')),
    channel       varchar(10)   not null check (channel in ('SCREEN', 'API')),
    state         varchar(10)   not null check (state in ('RECEIVED', 'CHECKED', 'REFUSED', 'APPLIED', 'DISCARDED')),
    dry_run       boolean       not null,
    rows          bigint        not null check (rows >= 0),
    new_rows      bigint        not null default 0,
    changed_rows  bigint        not null default 0,
    same_rows     bigint        not null default 0,
    left_rows     bigint        not null default 0,
    absent_rows   bigint        not null default 0,
    error_rows    bigint        not null default 0,
    sent_by       uuid          not null,
    sent_by_name  varchar(200)  not null,
    received_at   timestamptz   not null,
    ended_at      timestamptz,
    job_id        uuid
);
-- fed twice nothing happens: a file is in the register once
create unique index member_feed_applied on member_feed (kind, file_id) where state = 'APPLIED';
create index member_feed_received on member_feed (received_at desc);
grant select, insert, update on member_feed to ${app_role};

-- What was wrong: where and why, never what stood there.
create table member_feed_problem (
    feed_id  uuid         not null references member_feed on delete cascade,
    place    integer      not null,
    line     bigint       not null,
    field    varchar(30)  not null,
    reason   varchar(30)  not null,
    primary key (feed_id, place)
);
grant select, insert on member_feed_problem to ${app_role};

-- The rows of the one feed that is under way. null is "the file has no such column", '' is "nothing is known"; -infinity is
-- the null of a date.
create unlogged table member_feed_row (
    line             integer  not null,
    organization_id  uuid     not null,
    number           text     not null,
    name             text     not null,
    kana             text,
    old_name         text,
    postal_code      text,
    prefecture       text,
    city             text,
    town             text,
    building         text,
    birth_date       date,
    gender           text,
    telephone        text,
    email            text,
    account          text,
    course           text,
    member_group     text,
    services         text,
    notice_id        uuid,
    joined_on        date     not null,
    left_on          date,
    kana_key         text,
    name_key         text     not null,
    name_bigrams     text[]   not null
) with (autovacuum_enabled = off);
create index member_feed_row_row on member_feed_row (line);

create unlogged table member_feed_purchase (
    line             integer   not null,
    organization_id  uuid      not null,
    number           text      not null,
    month            date      not null,
    category         smallint  not null,
    amount           integer   not null,
    count            integer   not null
) with (autovacuum_enabled = off);
create index member_feed_purchase_row on member_feed_purchase (line);
grant insert on member_feed_row, member_feed_purchase to ${app_role};

-- One feed at a time, held by this transaction until it ends, however it ends. False when another holds it.
create function member_feed_alone() returns boolean
language sql volatile
begin atomic
    select pg_try_advisory_xact_lock(20261124, 1310);
end;

-- Empties the staging tables: before a feed, and after it, for nothing of a member lies about longer than it must.
create function member_feed_empty() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not member_feed_alone() then
        raise exception 'another feed is under way' using errcode = 'object_in_use';
    end if;
    truncate member_feed_row, member_feed_purchase;
end
$$;

-- What the planner must know of a staging table that was empty a moment ago.
create function member_feed_ready() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    analyze member_feed_row;
    analyze member_feed_purchase;
end
$$;

-- Rows of members that cannot be taken, in the order of the file, at most 1,000; rows and reasons alone. total counts all.
create function member_feed_problems() returns table (total bigint, line integer, field text, reason text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp set work_mem = '64MB' as $$
    with twice as (
        select s.organization_id, s.number, min(s.line) as first
        from member_feed_row s group by s.organization_id, s.number having count(*) > 1
    )
    select count(*) over (), s.line, 'number', 'TWICE_IN_FILE'
    from member_feed_row s join twice t on t.organization_id = s.organization_id and t.number = s.number
    where s.line > t.first
    order by s.line
    limit 1000
$$;

-- The same for purchases.
create function member_feed_purchase_problems() returns table (total bigint, line integer, field text, reason text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp set work_mem = '64MB' as $$
    select count(*) over (), p.line, 'number', p.reason
    from (
        select s.line, 'MEMBER_UNKNOWN' as reason
        from member_feed_purchase s
        left join member_member m on m.organization_id = s.organization_id and m.number = s.number
        where m.id is null
        union all
        select t.line, 'TWICE_IN_FILE'
        from (
            select s.line, row_number() over (
                partition by s.organization_id, s.number, s.month, s.category order by s.line) as place
            from member_feed_purchase s) t
        where t.place > 1) p
    order by p.line
    limit 1000
$$;

-- Whether a row of the feed says something else than the register. A file in CP932 cannot tell the dashes and tildes of JIS
-- from those of Microsoft: those are no difference.
create function member_feed_differs(s member_feed_row, m member_member, cp932 boolean) returns boolean
language sql immutable parallel safe as $$
    select (case when cp932
            then translate(m.name || e'\t' || m.old_name || e'\t' || m.town || e'\t' || m.building || e'\t' || m.city,
                    '〜−‖—¢£¬', '～－∥―￠￡￢')
                <> translate(s.name || e'\t' || coalesce(s.old_name, m.old_name) || e'\t' || coalesce(s.town, m.town)
                    || e'\t' || coalesce(s.building, m.building) || e'\t' || coalesce(s.city, m.city),
                    '〜−‖—¢£¬', '～－∥―￠￡￢')
            else s.name <> m.name or s.old_name <> m.old_name or s.town <> m.town or s.building <> m.building
                or s.city <> m.city end)
        or s.kana <> m.kana or s.postal_code <> m.postal_code or s.prefecture <> m.prefecture
        or s.gender <> m.gender or s.telephone <> m.telephone or s.email <> m.email or s.account <> m.account
        or s.course <> m.course or s.member_group <> m.member_group or s.services <> m.services
        or s.birth_date <> coalesce(m.birth_date, '-infinity') or s.left_on <> coalesce(m.left_on, '-infinity')
        or s.joined_on <> m.joined_on or s.notice_id is distinct from m.notice_id and s.notice_id is not null
$$;

-- What applying it would do.
create function member_feed_counts(cp932 boolean, whole boolean, today date, out new_rows bigint, out changed_rows bigint,
    out same_rows bigint, out left_rows bigint, out absent_rows bigint, out present bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set work_mem = '128MB' as $$
begin
    select count(*) filter (where m.id is null),
        count(*) filter (where m.id is not null and member_feed_differs(s, m, cp932)),
        count(*) filter (where s.left_on > '-infinity' and m.left_on is null)
    into new_rows, changed_rows, left_rows
    from member_feed_row s
    left join member_member m on m.organization_id = s.organization_id and m.number = s.number;
    select count(*) - new_rows - changed_rows into same_rows from member_feed_row;
    absent_rows := 0;
    present := 0;
    if whole then
        select count(*), count(*) filter (where s.line is null) into present, absent_rows
        from member_member m
        left join member_feed_row s on s.organization_id = m.organization_id and s.number = m.number
        where m.left_on is null and m.organization_id in (select distinct f.organization_id from member_feed_row f);
    end if;
end
$$;

-- Writes a part of the feed, rows first to last. Whoever calls it for all parts in one transaction has all of it or nothing.
-- A new member of whom no notice is stated comes under the general notice in force, which is published to all (N).
create function member_feed_apply(first integer, last integer, cp932 boolean, out new_rows bigint, out changed_rows bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    today   date := (transaction_timestamp() at time zone 'Asia/Tokyo')::date;
    general uuid;
begin
    select n.id into general from purpose_notice n
    where n.number = 'N' and n.point_id is null and n.state = 'APPROVED' and n.valid_from <= today
    and (n.valid_to is null or n.valid_to >= today)
    order by n.edition desc limit 1;
    update member_member m set
        name = s.name, kana = coalesce(s.kana, m.kana), old_name = coalesce(s.old_name, m.old_name),
        postal_code = coalesce(s.postal_code, m.postal_code), prefecture = coalesce(s.prefecture, m.prefecture),
        city = coalesce(s.city, m.city), town = coalesce(s.town, m.town), building = coalesce(s.building, m.building),
        birth_date = case when s.birth_date is null then m.birth_date else nullif(s.birth_date, '-infinity') end,
        gender = coalesce(s.gender, m.gender), telephone = coalesce(s.telephone, m.telephone),
        email = coalesce(s.email, m.email), account = coalesce(s.account, m.account),
        course = coalesce(s.course, m.course), member_group = coalesce(s.member_group, m.member_group),
        services = coalesce(s.services, m.services), joined_on = s.joined_on,
        left_on = case when s.left_on is null then m.left_on else nullif(s.left_on, '-infinity') end,
        notice_id = coalesce(s.notice_id, m.notice_id),
        noticed = m.noticed | coalesce((select n.purposes from purpose_notice n where n.id = s.notice_id), 0),
        kana_key = coalesce(s.kana_key, m.kana_key), name_key = s.name_key, name_bigrams = s.name_bigrams,
        version = m.version + 1
    from member_feed_row s
    where s.line between first and last and m.organization_id = s.organization_id and m.number = s.number
    and member_feed_differs(s, m, cp932);
    get diagnostics changed_rows = row_count;

    insert into member_member (id, organization_id, number, name, kana, old_name, postal_code, prefecture, city, town,
        building, birth_date, gender, telephone, email, account, course, member_group, services, notice_id, noticed,
        joined_on, left_on, kana_key, name_key, name_bigrams)
    select gen_random_uuid(), s.organization_id, s.number, s.name, coalesce(s.kana, ''), coalesce(s.old_name, ''),
        coalesce(s.postal_code, ''), coalesce(s.prefecture, ''), coalesce(s.city, ''), coalesce(s.town, ''),
        coalesce(s.building, ''), nullif(s.birth_date, '-infinity'), coalesce(s.gender, 'UNKNOWN'),
        coalesce(s.telephone, ''), coalesce(s.email, ''), coalesce(s.account, ''), coalesce(s.course, ''),
        coalesce(s.member_group, ''), coalesce(s.services, ''), n.id, coalesce(n.purposes, 0),
        s.joined_on, nullif(s.left_on, '-infinity'), coalesce(s.kana_key, ''), s.name_key, s.name_bigrams
    from member_feed_row s
    left join purpose_notice n on n.id = coalesce(s.notice_id, general)
    where s.line between first and last
    and not exists (
        select from member_member m where m.organization_id = s.organization_id and m.number = s.number);
    get diagnostics new_rows = row_count;
end
$$;

-- How many members have left according to the feed that are not known to have left.
create function member_feed_leaving() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp set work_mem = '64MB' as $$
    select count(*) from member_feed_row s
    join member_member m on m.organization_id = s.organization_id and m.number = s.number
    where s.left_on > '-infinity' and m.left_on is null
$$;

-- The number of the last row.
create function member_feed_last() returns integer
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select greatest((select max(line) from member_feed_row), (select max(line) from member_feed_purchase))
$$;

-- Who is not in a whole file of a co-op has left, today.
create function member_feed_absent(today date) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set work_mem = '64MB' as $$
declare
    gone bigint;
begin
    update member_member m set left_on = greatest(today, m.joined_on), version = m.version + 1
    where m.left_on is null
    and m.organization_id in (select distinct f.organization_id from member_feed_row f)
    and not exists (select from member_feed_row s where s.organization_id = m.organization_id and s.number = m.number);
    get diagnostics gone = row_count;
    return gone;
end
$$;

-- What applying the purchases would do.
create function member_feed_purchase_counts(out new_rows bigint, out changed_rows bigint, out same_rows bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp set work_mem = '128MB' as $$
    select count(*) filter (where p.member is null),
        count(*) filter (where p.amount <> s.amount or p.count <> s.count),
        count(*) filter (where p.amount = s.amount and p.count = s.count)
    from member_feed_purchase s
    join member_member m on m.organization_id = s.organization_id and m.number = s.number
    left join member_purchase p on p.member = m.serial and p.month = s.month and p.category = s.category
$$;

create function member_feed_purchase_apply(first integer, last integer, out new_rows bigint, out changed_rows bigint)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update member_purchase p set amount = s.amount, count = s.count
    from member_feed_purchase s
    join member_member m on m.organization_id = s.organization_id and m.number = s.number
    where s.line between first and last and p.member = m.serial and p.month = s.month and p.category = s.category
    and (p.amount <> s.amount or p.count <> s.count);
    get diagnostics changed_rows = row_count;

    insert into member_purchase (member, month, category, amount, count)
    select m.serial, s.month, s.category, s.amount, s.count
    from member_feed_purchase s
    join member_member m on m.organization_id = s.organization_id and m.number = s.number
    where s.line between first and last
    on conflict do nothing;
    get diagnostics new_rows = row_count;
end
$$;

-- How many rows are in the staging tables: a database that was killed comes back with them empty.
create function member_feed_staged() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select (select count(*) from member_feed_row) + (select count(*) from member_feed_purchase)
$$;

revoke execute on function member_feed_alone(), member_feed_empty(), member_feed_ready(), member_feed_problems(),
    member_feed_purchase_problems(), member_feed_differs(member_feed_row, member_member, boolean),
    member_feed_counts(boolean, boolean, date), member_feed_apply(integer, integer, boolean),
    member_feed_absent(date), member_feed_purchase_counts(), member_feed_purchase_apply(integer, integer),
    member_feed_staged(), member_feed_leaving(), member_feed_last() from public;
grant execute on function member_feed_alone(), member_feed_empty(), member_feed_ready(), member_feed_problems(),
    member_feed_purchase_problems(), member_feed_counts(boolean, boolean, date),
    member_feed_apply(integer, integer, boolean), member_feed_absent(date), member_feed_purchase_counts(),
    member_feed_purchase_apply(integer, integer), member_feed_staged(), member_feed_leaving(),
    member_feed_last() to ${app_role};
