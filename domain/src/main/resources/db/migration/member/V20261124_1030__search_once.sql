-- The same search, with the declaration unsealed once.
-- Members found under what is declared, by reading; none when nothing is declared or the question may not be asked.
--   kind NUMBER, KANA, NAME, TELEPHONE, POSTAL_CODE or BIRTH_DATE
--   key  folded like the column beside the item; a date as yyyy-mm-dd
--   more the beginning of the reading beside a postal code, or ''
--   most how many at most
create or replace function member_search(kind text, key text, more text, most integer)
returns table (id uuid, serial integer, organization_id uuid, number varchar, name varchar, municipality text)
language plpgsql stable security definer rows 50 set search_path = pg_catalog, public, pg_temp as $$
declare
    d     member_declaration;
    home  uuid;
    need  bigint;
    pairs text[];
    -- no letter is greater: everything that begins with the key lies below
    past  text := key || chr(1114111);
begin
    select * into d from member_declared();
    -- the item asked about, and the reading if a part of one is told, must be among those of the purpose
    need := case kind when 'NUMBER' then 1 when 'NAME' then 1 << 1 when 'KANA' then 1 << 2 when 'TELEPHONE' then 1 << 7
        when 'BIRTH_DATE' then 1 << 5 when 'POSTAL_CODE' then 1 << 3 end | case more when '' then 0 else 1 << 2 end;
    if not found or key = '' or d.items & need is distinct from need then
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
