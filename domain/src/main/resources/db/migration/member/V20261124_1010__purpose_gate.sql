-- The gate: nothing of a member leaves the database but under a purpose declared in this very transaction, for a person
-- appointed today to a role with that duty, and then only what the purpose needs (decision 15).

-- Whether a department is another or stands below it; an appointment to a whole organisation is to no department.
create function member_department_within(department uuid, other uuid) returns boolean
language sql stable
begin atomic
    with recursive up (id) as (
        select department
        union
        select d.parent_id from organization_department d join up on d.department_id = up.id where d.parent_id is not null
    )
    select exists (select from up where id = other);
end;

-- Who may use which purpose, when, with which items and of whose members: appointments, duties, the matrix in force and the
-- tree of organisations, resolved to what a row can be compared with at once.
create view member_granted as
with recursive reach (home, id) as (
    select organization_id, organization_id from organization_organization
    union
    select r.home, o.organization_id from organization_organization o join reach r on o.parent_id = r.id
)
select distinct p.person_id as staff, d.role::text as role, f.code::text as purpose, 1::bigint << f.bit as mask, f.items,
    o.ids as organizations, cardinality(o.ids) = (select count(*) from organization_organization) as everywhere,
    greatest(a.valid_from, p.joined_on, f.valid_from) as valid_from,
    least(coalesce(a.valid_to, 'infinity'), coalesce(p.left_on, 'infinity'), coalesce(f.valid_to, 'infinity')) as valid_to
from organization_appointment a
join organization_person p on p.person_id = a.person_id
join purpose_duty d on d.role = lower(translate(a.role, '_', '-'))
    and (d.department_id is null or member_department_within(a.department_id, d.department_id))
join purpose_in_force f on f.code = d.code
cross join lateral (
    select array_agg(r.id order by r.id) as ids from reach r
    where r.home = a.organization_id and (a.department_id is null or r.id = a.organization_id)) o
where not a.revoked;

-- The same, kept. Whatever it rests on rebuilds it in the same transaction, so that an appointment that ends is a grant
-- that ends; a term runs out by itself, because its days stand in the row.
create table member_grant (
    staff         uuid    not null,
    role          text    not null,
    purpose       text    not null,
    mask          bigint  not null,
    items         bigint  not null,
    organizations uuid[]  not null,
    everywhere    boolean not null,
    valid_from    date    not null,
    valid_to      date    not null
);
create index member_grant_staff on member_grant (staff, purpose);

create function member_regrant() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    -- two at once: the second waits, and then sees what the first has done
    perform pg_advisory_xact_lock(hashtext('member_grant'));
    delete from member_grant g where not exists (select from member_granted v where v is not distinct from g);
    insert into member_grant select * from member_granted except select * from member_grant;
    return null;
end
$$;
create trigger member_regrant after insert or update or delete on organization_appointment
    for each statement execute function member_regrant();
create trigger member_regrant after update of joined_on, left_on or delete on organization_person
    for each statement execute function member_regrant();
create trigger member_regrant after update of parent_id on organization_department
    for each statement execute function member_regrant();
create trigger member_regrant after insert or update of parent_id or delete on organization_organization
    for each statement execute function member_regrant();
create trigger member_regrant after insert or update or delete on purpose_duty
    for each statement execute function member_regrant();
create trigger member_regrant after insert or update or delete on purpose_in_force
    for each statement execute function member_regrant();
insert into member_grant select * from member_granted;

-- What a transaction has declared.
create type member_declaration as (
    staff         uuid,
    role          text,
    purpose       text,
    mask          bigint,   -- the bit of the purpose
    items         bigint,   -- the bits of the items it needs
    everywhere    boolean,  -- whether every organisation is reached
    organizations uuid[],   -- or else which
    today         date
);

-- With it the database knows its own hand again. Made here, known to nobody, in no log.
create table member_secret (
    one    boolean primary key default true check (one),
    secret bytea   not null
);
insert into member_secret (secret)
select sha256(string_agg(uuid_send(gen_random_uuid()), ''::bytea)) from generate_series(1, 8);

-- The seal of a declaration. It fits in one transaction of one session: a setting copied into another declares nothing.
create function member_seal(declaration text) returns text
language sql stable parallel restricted
begin atomic
    select encode(sha256(s.secret || sha256(s.secret || convert_to(
        pg_backend_pid() || '/' || extract(epoch from transaction_timestamp()) || '/' || declaration, 'UTF8'))), 'hex')
    from member_secret s;
end;

-- Why nothing is granted to the person: for the purpose's sake, for want of an appointment, or of a duty.
create function member_not_granted(staff uuid, roles text[], purpose text) returns text
language sql stable
begin atomic
    select case
        when not exists (
            select from purpose_in_force f
            where f.code = purpose and f.valid_from <= (now() at time zone 'Asia/Tokyo')::date
            and (f.valid_to is null or f.valid_to >= (now() at time zone 'Asia/Tokyo')::date)) then 'not-in-force'
        when not exists (
            select from organization_appointment a join organization_person p on p.person_id = a.person_id
            where a.person_id = staff and lower(translate(a.role, '_', '-')) = any (roles) and not a.revoked
            and a.valid_from <= (now() at time zone 'Asia/Tokyo')::date
            and (a.valid_to is null or a.valid_to >= (now() at time zone 'Asia/Tokyo')::date)
            and p.joined_on <= (now() at time zone 'Asia/Tokyo')::date
            and (p.left_on is null or p.left_on >= (now() at time zone 'Asia/Tokyo')::date)) then 'not-appointed'
        else 'no-duty' end;
end;

-- Declares a purpose for the rest of the transaction, in place of any declared before.
--   staff        who asks; the application has authenticated the person
--   roles        the realm roles the person may act in now; the first that has the duty is taken
--   purpose      the code of the purpose
--   organization narrows what is reached to this organisation; null narrows nothing
-- refusal is null when granted, else not-in-force, not-appointed, no-duty or outside-organization, and nothing is declared.
create function member_declare_as(
    staff uuid, roles text[], purpose text, organization uuid, out role text, out refusal text)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    today    date := (transaction_timestamp() at time zone 'Asia/Tokyo')::date;
    granted  member_grant;
    said     member_declaration;
    payload  text;
begin
    for granted in
        select * from member_grant g
        where g.staff = member_declare_as.staff and g.purpose = member_declare_as.purpose and g.role = any (roles)
        and today between g.valid_from and g.valid_to
        order by array_position(roles, g.role)
    loop
        exit when granted.role <> role;
        if role is null then
            role := granted.role;
            said := (staff, role, purpose, granted.mask, granted.items, false, '{}', today)::member_declaration;
        end if;
        said.everywhere := said.everywhere or granted.everywhere;
        said.organizations := said.organizations || granted.organizations;
    end loop;

    if role is null then
        refusal := member_not_granted(staff, roles, purpose);
    elsif organization is not null and organization <> all (said.organizations) then
        refusal := 'outside-organization';
    elsif organization is not null then
        said.everywhere := false;
        said.organizations := array[organization];
    elsif said.everywhere then
        said.organizations := '{}';
    end if;
    payload := case when refusal is null then said::text else '' end;
    perform set_config('yakusoku.declaration',
        case when refusal is null then member_seal(payload) || payload else '' end, true);
end
$$;

-- The same for one role: null when granted, else the code of the refusal.
create function member_declare(staff uuid, role text, purpose text, organization uuid default null) returns text
language sql volatile security definer
begin atomic
    select d.refusal from member_declare_as(staff, array[role], purpose, organization) d;
end;

-- What this transaction has declared: one row, or none. A setting that somebody made by hand declares nothing.
create function member_declared() returns setof member_declaration
language plpgsql stable parallel restricted rows 1 security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    setting text := current_setting('yakusoku.declaration', true);
begin
    if length(setting) > 64 and left(setting, 64) = member_seal(substr(setting, 65)) then
        return next substr(setting, 65)::member_declaration;
    end if;
end
$$;

-- The members as the declared purpose needs them. One column for each data item; an item outside the purpose is null. An
-- objector, somebody whose notice does not name the purpose, somebody who has left, a member of an organisation not
-- reached is no row.
create view member_record with (security_barrier) as
select m.id, m.serial, m.organization_id, m.version, m.joined_on, m.verified_on,
    case when d.items & (1 << 0) <> 0 then m.number end as number,
    case when d.items & (1 << 1) <> 0 then m.name end as name,
    case when d.items & (1 << 2) <> 0 then m.kana end as kana,
    case when d.items & (1 << 3) <> 0 then m.postal_code end as postal_code,
    case when d.items & (1 << 4) <> 0 then m.prefecture || m.city || m.town
        || case m.building when '' then '' else '　' || m.building end end as address,
    case when d.items & (1 << 4) <> 0 then m.prefecture end as prefecture,
    case when d.items & (1 << 4) <> 0 then m.city end as city,
    case when d.items & (1 << 4) <> 0 then m.town end as town,
    case when d.items & (1 << 4) <> 0 then m.building end as building,
    case when d.items & (1 << 5) <> 0 then m.birth_date end as birth_date,
    case when d.items & (1 << 6) <> 0 then m.gender end as gender,
    case when d.items & (1 << 7) <> 0 then m.telephone end as telephone,
    case when d.items & (1 << 8) <> 0 then m.email end as email,
    case when d.items & (1 << 9) <> 0 then m.account end as account,
    case when d.items & (1 << 10) <> 0 then m.course end as course,
    case when d.items & (1 << 11) <> 0 then m.old_name end as old_name,
    case when d.items & (1 << 12) <> 0 then m.member_group end as member_group,
    case when d.items & (1 << 13) <> 0 then (
        select string_agg(c.name || ' ' || p.amount, '、' order by c.category)
        from (select category, sum(amount) as amount from member_purchase where member = m.serial group by category) p
        join member_category c on c.category = p.category) end as purchases,
    case when d.items & (1 << 14) <> 0 then m.services end as services,
    case when d.items & ((1 << 15) | (1 << 5)) <> 0 then extract(year from m.birth_date)::integer end as birth_year
from member_declared() d
join member_member m on m.usable & d.mask <> 0
    and (d.everywhere or m.organization_id = any (d.organizations))
    and (m.left_on is null or m.left_on >= d.today);

-- What they bought, under a purpose that needs it.
create view member_purchase_record with (security_barrier) as
select m.id as member_id, m.organization_id, p.month, p.category, p.amount, p.count
from member_declared() d
join member_member m on m.usable & d.mask <> 0
    and (d.everywhere or m.organization_id = any (d.organizations))
    and (m.left_on is null or m.left_on >= d.today)
join member_purchase p on p.member = m.serial
where d.items & (1 << 13) <> 0;

-- The purchases of one member in a line.
create function member_purchases(serial integer) returns text
language sql stable
begin atomic
    select string_agg(c.name || ' ' || p.amount, '、' order by c.category)
    from (select category, sum(amount) as amount from member_purchase where member = member_purchases.serial
        group by category) p
    join member_category c on c.category = p.category;
end;

-- One member for a purpose in one step: what declaring it and reading member_record would give, and nothing is declared
-- afterwards. No row when anything refuses; then declare, and ask member_refusal why.
create function member_open(staff uuid, roles text[], purpose text, member uuid)
returns table (
    accepted_role text, id uuid, serial integer, organization_id uuid, version bigint, joined_on date,
    verified_on date, number varchar, name varchar, kana varchar, postal_code varchar, address text,
    prefecture varchar, city varchar, town varchar, building varchar, birth_date date, gender varchar,
    telephone varchar, email varchar, account varchar, course varchar, old_name varchar, member_group varchar,
    purchases text, services varchar, birth_year integer)
language sql stable rows 1 security definer set search_path = pg_catalog, public, pg_temp as $$
select g.role, m.id, m.serial, m.organization_id, m.version, m.joined_on, m.verified_on,
    case when g.items & (1 << 0) <> 0 then m.number end as number,
    case when g.items & (1 << 1) <> 0 then m.name end as name,
    case when g.items & (1 << 2) <> 0 then m.kana end as kana,
    case when g.items & (1 << 3) <> 0 then m.postal_code end as postal_code,
    case when g.items & (1 << 4) <> 0 then m.prefecture || m.city || m.town
        || case m.building when '' then '' else '　' || m.building end end as address,
    case when g.items & (1 << 4) <> 0 then m.prefecture end as prefecture,
    case when g.items & (1 << 4) <> 0 then m.city end as city,
    case when g.items & (1 << 4) <> 0 then m.town end as town,
    case when g.items & (1 << 4) <> 0 then m.building end as building,
    case when g.items & (1 << 5) <> 0 then m.birth_date end as birth_date,
    case when g.items & (1 << 6) <> 0 then m.gender end as gender,
    case when g.items & (1 << 7) <> 0 then m.telephone end as telephone,
    case when g.items & (1 << 8) <> 0 then m.email end as email,
    case when g.items & (1 << 9) <> 0 then m.account end as account,
    case when g.items & (1 << 10) <> 0 then m.course end as course,
    case when g.items & (1 << 11) <> 0 then m.old_name end as old_name,
    case when g.items & (1 << 12) <> 0 then m.member_group end as member_group,
    case when g.items & (1 << 13) <> 0 then member_purchases(m.serial) end as purchases,
    case when g.items & (1 << 14) <> 0 then m.services end as services,
    case when g.items & ((1 << 15) | (1 << 5)) <> 0 then extract(year from m.birth_date)::integer end as birth_year
from member_grant g
join member_member m on m.usable & g.mask <> 0
    and (g.everywhere or m.organization_id = any (g.organizations))
    and (m.left_on is null or m.left_on >= (now() at time zone 'Asia/Tokyo')::date)
where m.id = member_open.member
and g.staff = member_open.staff and g.purpose = member_open.purpose and g.role = any (roles)
and (now() at time zone 'Asia/Tokyo')::date between g.valid_from and g.valid_to
limit 1
$$;

-- Why a member is no row under what is declared; null when it is one. Says nothing unless something is declared.
create function member_refusal(member uuid) returns text
language sql stable security definer
begin atomic
    select case
        when m.id is null or not (d.everywhere or m.organization_id = any (d.organizations)) then 'unknown-member'
        when m.left_on < d.today then 'left'
        when m.objections & d.mask <> 0 then 'objected'
        when m.noticed & d.mask = 0 then 'not-noticed'
        end
    from member_declared() d left join member_member m on m.id = member;
end;

-- The purposes a person may ask for today; of a member, those left open: the organisation is reached, the notice names the
-- purpose, nothing was objected. Tells codes of purposes and no item.
create function member_offered(staff uuid, roles text[], member uuid) returns setof text
language sql stable security definer rows 5
begin atomic
    select f.code::text from purpose_in_force f
    where exists (
        select from member_grant g
        where g.staff = member_offered.staff and g.purpose = f.code and g.role = any (roles)
        and (now() at time zone 'Asia/Tokyo')::date between g.valid_from and g.valid_to
        and (member is null or exists (
            select from member_member m where m.id = member and m.usable & g.mask <> 0
            and (g.everywhere or m.organization_id = any (g.organizations))
            and (m.left_on is null or m.left_on >= (now() at time zone 'Asia/Tokyo')::date))))
    order by f.bit, f.code;
end;

revoke execute on function member_department_within(uuid, uuid), member_regrant(), member_seal(text),
    member_not_granted(uuid, text[], text), member_declare_as(uuid, text[], text, uuid),
    member_declare(uuid, text, text, uuid), member_declared(), member_purchases(integer),
    member_open(uuid, text[], text, uuid), member_refusal(uuid), member_offered(uuid, text[], uuid)
    from public;
grant execute on function member_declare_as(uuid, text[], text, uuid), member_declare(uuid, text, text, uuid),
    member_declared(), member_open(uuid, text[], text, uuid), member_refusal(uuid), member_offered(uuid, text[], uuid)
    to ${app_role};
grant select on member_record, member_purchase_record to ${app_role};
