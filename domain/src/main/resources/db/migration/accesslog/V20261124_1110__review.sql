-- ログ点検 (T-2-(4)-b): who looks through the log, from which viewpoints, and what came of it.

-- codes of purposes are longer than the first of them
alter table accesslog_entry alter column purpose type varchar(30);

-- The viewpoints of domain-knowledge 6.9, with their limits as data.
create table accesslog_viewpoint (
    code      varchar(20) primary key check (code in ('OUT_OF_HOURS', 'MASS_SEARCH', 'MASS_EXPORT', 'REFUSALS',
        'NO_PURPOSE', 'OWN_RECORD', 'COLLEAGUE', 'FAMOUS', 'LEAVER', 'SAMPLE')),
    place     smallint    not null unique,
    watched   boolean     not null default true,
    -- from how many on: persons or lines of one person on one day, or lines drawn at random
    threshold integer     not null check (threshold between 1 and 100000),
    -- hours of work, for OUT_OF_HOURS
    begins    time,
    ends      time,
    version   bigint      not null default 0,
    check ((code = 'OUT_OF_HOURS') = (num_nonnulls(begins, ends) = 2)),
    check (ends > begins)
);
insert into accesslog_viewpoint (code, place, threshold, begins, ends) values
    ('OUT_OF_HOURS', 1, 1, '08:00', '20:00'),
    ('MASS_SEARCH', 2, 200, null, null),
    ('MASS_EXPORT', 3, 1000, null, null),
    ('REFUSALS', 4, 5, null, null),
    ('NO_PURPOSE', 5, 1, null, null),
    ('OWN_RECORD', 6, 1, null, null),
    ('COLLEAGUE', 7, 1, null, null),
    ('FAMOUS', 8, 1, null, null),
    ('LEAVER', 9, 1, null, null),
    ('SAMPLE', 10, 20, null, null);
grant select on accesslog_viewpoint to ${app_role};
grant update (watched, threshold, begins, ends, version) on accesslog_viewpoint to ${app_role};

-- Members whose records are looked at with care: staff who are members themselves, and those everybody knows.
create table accesslog_watched (
    member_id uuid         primary key,
    staff_id  uuid         references organization_person,
    note      varchar(200) not null default '',
    added_by  uuid         not null references organization_person,
    added_at  timestamptz  not null
);
create index accesslog_watched_staff on accesslog_watched (staff_id);
grant select, insert, delete on accesslog_watched to ${app_role};

create table accesslog_review (
    review_id       uuid          primary key,
    organization_id uuid          not null references organization_organization,
    period_from     date          not null,
    period_to       date          not null check (period_to >= period_from),
    reviewer_id     uuid          not null references organization_person,
    begun_at        timestamptz   not null,
    lines           bigint        not null check (lines >= 0),
    -- lines of the reviewer's own, left out: somebody else reviews those
    own_lines       bigint        not null check (own_lines >= 0),
    conclusion      varchar(2000) not null default '',
    concluded_at    timestamptz,
    signed_by       uuid          references organization_person,
    signed_at       timestamptz,
    returned        varchar(500)  not null default '',
    version         bigint        not null default 0,
    check (concluded_at is null or conclusion <> ''),
    check (signed_at is null or concluded_at is not null),
    check (num_nulls(signed_by, signed_at) in (0, 2)),
    check (signed_by <> reviewer_id)
);
create index accesslog_review_period on accesslog_review (organization_id, period_from);

-- What a viewpoint found: the lines of one person on one day.
create table accesslog_finding (
    finding_id uuid          primary key,
    review_id  uuid          not null references accesslog_review,
    viewpoint  varchar(20)   not null references accesslog_viewpoint,
    staff_id   uuid          references organization_person,
    account    varchar(100),
    day        date          not null,
    lines      integer       not null check (lines > 0),
    persons    bigint        not null,
    -- at most a hundred of the lines, the first
    entries    bigint[]      not null,
    result     varchar(20)   check (result in ('FINE', 'EXPLAINED', 'VIOLATION')),
    note       varchar(1000) not null default '',
    judged_by  uuid          references organization_person,
    judged_at  timestamptz,
    version    bigint        not null default 0,
    check (num_nonnulls(staff_id, account) = 1),
    check (num_nulls(result, judged_by, judged_at) in (0, 3)),
    -- the same rule as Finding.judge
    check (result is null or result = 'FINE' or note <> '')
);
create index accesslog_finding_review on accesslog_finding (review_id);
grant select, insert, update on accesslog_review, accesslog_finding to ${app_role};

-- A block of the tree that reaches into a month that is taken off stays whole, so that its later lines can be proven.
create or replace function accesslog_detach_oldest() returns date
    language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
    oldest     date;
    cut        timestamptz;
    first_kept bigint;
    passed     bigint;
    taken      bigint;
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
    if exists (select from accesslog_entry where at < cut
            and id > (select coalesce(max(last_id), 0) from accesslog_checkpoint)) then
        raise exception 'lines of % are not sealed yet', oldest;
    end if;
    select coalesce(min(id), 9223372036854775807) into first_kept from accesslog_entry where at >= cut;
    select coalesce(max(number), 0) into passed from accesslog_checkpoint where size <= (
        select coalesce(max(size), 0) / 256 * 256 from accesslog_checkpoint where last_id < first_kept);
    execute format('select count(*) from public.%I', 'accesslog_entry' || to_char(oldest, '_YYYY_MM')) into taken;
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
    insert into accesslog_detached (month, until, checkpoint, lines) values (oldest, cut, passed, taken);
    return oldest;
end
$$;

insert into organization_form (form_id, kind, organization_id, number, retention_years, seals, caution) values
    ('f0141100-0000-4000-8000-000000000001', 'accesslog.who-looked', null, 'RK-01', 5, '', '本人開示用');
