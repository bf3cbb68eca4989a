-- Opening one record in one step, and finding members. Both keep to the rows, organisations and items of the gate; what a
-- member is found under never leaves the database.

-- The same answer as before with half the work: two rows are read, and what the purpose does not need is never copied.
drop function member_open(uuid, text[], text, uuid);
create function member_open(
    staff uuid, roles text[], purpose text, member uuid, out accepted_role text, out id uuid, out serial integer,
    out organization_id uuid, out version bigint, out joined_on date, out verified_on date, out number varchar,
    out name varchar, out kana varchar, out postal_code varchar, out address text, out prefecture varchar,
    out city varchar, out town varchar, out building varchar, out birth_date date, out gender varchar,
    out telephone varchar, out email varchar, out account varchar, out course varchar, out old_name varchar,
    out member_group varchar, out purchases text, out services varchar, out birth_year integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    today date := (transaction_timestamp() at time zone 'Asia/Tokyo')::date;
    g     member_grant;
    m     member_member;
    items bigint;
begin
    select * into m from member_member x where x.id = member;
    select * into g from member_grant x
    where x.staff = member_open.staff and x.purpose = member_open.purpose and x.role = any (roles)
        and today between x.valid_from and x.valid_to and m.usable & x.mask <> 0
        and (x.everywhere or m.organization_id = any (x.organizations))
    limit 1;
    if not found or m.left_on < today then
        return;
    end if;

    accepted_role := g.role;
    items := g.items;
    id := m.id;
    serial := m.serial;
    organization_id := m.organization_id;
    version := m.version;
    joined_on := m.joined_on;
    verified_on := m.verified_on;
    if items & (1 << 0) <> 0 then number := m.number; end if;
    if items & (1 << 1) <> 0 then name := m.name; end if;
    if items & (1 << 2) <> 0 then kana := m.kana; end if;
    if items & (1 << 3) <> 0 then postal_code := m.postal_code; end if;
    if items & (1 << 5) <> 0 then birth_date := m.birth_date; end if;
    if items & (1 << 6) <> 0 then gender := m.gender; end if;
    if items & (1 << 7) <> 0 then telephone := m.telephone; end if;
    if items & (1 << 8) <> 0 then email := m.email; end if;
    if items & (1 << 9) <> 0 then account := m.account; end if;
    if items & (1 << 10) <> 0 then course := m.course; end if;
    if items & (1 << 11) <> 0 then old_name := m.old_name; end if;
    if items & (1 << 12) <> 0 then member_group := m.member_group; end if;
    if items & (1 << 14) <> 0 then services := m.services; end if;
    if items & (1 << 4) <> 0 then
        prefecture := m.prefecture;
        city := m.city;
        town := m.town;
        building := m.building;
        address := prefecture || city || town || case building when '' then '' else '　' || building end;
    end if;
    if items & (1 << 13) <> 0 then purchases := member_purchases(m.serial); end if;
    if items & ((1 << 15) | (1 << 5)) <> 0 then birth_year := extract(year from m.birth_date); end if;
end
$$;

-- Of a number half heard one has the last digits.
drop index member_member_phone;
create index member_member_phone on member_member (right(phone_key, 4)) where phone_key <> '';
create index member_member_home on member_member (organization_id, kana_key, id);

-- Whether the declared purpose needs the item a question is about; else the answer would tell it.
--   more the beginning of a reading beside a postal code, or ''
create function member_may_ask(kind text, more text) returns boolean
language sql stable security definer
begin atomic
    select coalesce(bool_or(d.items & need.mask = need.mask), false)
    from member_declared() d join (values
        ('NUMBER', 1 << 0), ('NAME', 1 << 1), ('KANA', 1 << 2), ('TELEPHONE', 1 << 7), ('BIRTH_DATE', 1 << 5),
        ('POSTAL_CODE', 1 << 3)) as bit (kind, mask) on bit.kind = member_may_ask.kind
    cross join lateral (select bit.mask | ((more <> '')::integer << 2) as mask) need;
end;

-- Members found under what is declared, by reading; none when nothing is declared or the question may not be asked.
--   kind NUMBER, KANA, NAME, TELEPHONE, POSTAL_CODE or BIRTH_DATE
--   key  folded like the column beside the item; a date as yyyy-mm-dd
--   more the beginning of the reading beside a postal code, or ''
--   most how many at most
create function member_search(kind text, key text, more text, most integer)
returns table (id uuid, serial integer, organization_id uuid, number varchar, name varchar, municipality text)
language plpgsql stable security definer rows 50 set search_path = pg_catalog, public, pg_temp as $$
declare
    d     member_declaration;
    home  uuid;
    pairs text[];
    -- no letter is greater: everything that begins with the key lies below
    past  text := key || chr(1114111);
begin
    select * into d from member_declared();
    if not found or key = '' or not member_may_ask(kind, more) then
        return;
    end if;
    if not d.everywhere and cardinality(d.organizations) = 1 then
        home := d.organizations[1];
    end if;

    if kind = 'KANA' and home is not null then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.kana_key >= key and m.kana_key < past
            and m.usable & d.mask <> 0 and m.organization_id = home
            and (m.left_on is null or m.left_on >= d.today)
        order by m.kana_key, m.id limit most;
    elsif kind = 'KANA' then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.kana_key >= key and m.kana_key < past
            and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today)
        order by m.kana_key, m.id limit most;
    elsif kind = 'NAME' then
        -- found first and sorted then: left alone, the planner walks the order of the readings until it has enough
        pairs := array(select substr(key, n, 2) from generate_series(1, length(key) - 1) n);
        return query with hit as materialized (
            select m.id, m.serial, m.organization_id, m.number, m.name, m.prefecture, m.city, m.kana_key
            from member_member m
            where m.name_bigrams @> pairs and cardinality(pairs) > 0 and strpos(m.name_key, key) > 0
                and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today))
        select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from hit m order by m.kana_key, m.id limit most;
    elsif kind = 'TELEPHONE' then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.phone_key <> '' and length(key) >= 4 and right(m.phone_key, 4) = right(key, 4)
            and right(m.phone_key, length(key)) = key
            and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today)
        order by m.kana_key, m.id limit most;
    elsif kind = 'POSTAL_CODE' then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.postal_key <> '' and m.postal_key = key and m.kana_key >= more and m.kana_key < more || chr(1114111)
            and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today)
        order by m.kana_key, m.id limit most;
    elsif kind = 'BIRTH_DATE' then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.birth_date = key::date
            and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today)
        order by m.kana_key, m.id limit most;
    elsif kind = 'NUMBER' then
        return query select m.id, m.serial, m.organization_id,
            case when d.items & (1 << 0) <> 0 then m.number end, case when d.items & (1 << 1) <> 0 then m.name end,
            case when d.items & (1 << 4) <> 0 then m.prefecture || m.city end
        from member_member m
        where m.number >= key and m.number < past
            and m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
            and (m.left_on is null or m.left_on >= d.today)
        order by m.number, m.id limit most;
    end if;
end
$$;

revoke execute on function member_open(uuid, text[], text, uuid), member_may_ask(text, text),
    member_search(text, text, text, integer) from public;
grant execute on function member_open(uuid, text[], text, uuid), member_may_ask(text, text),
    member_search(text, text, text, integer) to ${app_role};
