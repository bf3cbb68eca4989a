-- What members refused and agreed to, and what was corrected of their data. The application's role has no privilege on the
-- tables: it writes and reads under a declared purpose, through the functions and the view below (decision 20).

-- 利用の拒否 (W-2c). Open until it is taken back; the bit in member_member is what every list and record compares.
create table member_objection (
    id                 uuid         primary key default gen_random_uuid(),
    member_id          uuid         not null references member_member on delete cascade,
    purpose            varchar(30)  not null references purpose_purpose (code),
    method             varchar(12)  not null check (method in
        ('TELEPHONE', 'WRITTEN', 'COUNTER', 'AT_DELIVERY', 'EMAIL', 'WEB')),
    text_version       varchar(200) not null default '',
    representative     varchar(10)  not null check (representative in ('SELF', 'PARENT', 'GUARDIAN', 'AGENT')),
    proof              varchar(800) not null default '',
    received_on        date         not null,
    recorded_at        timestamptz  not null,
    recorded_by        uuid         references organization_person,
    ended_method       varchar(12)  check (ended_method in
        ('TELEPHONE', 'WRITTEN', 'COUNTER', 'AT_DELIVERY', 'EMAIL', 'WEB')),
    ended_text_version varchar(200),
    ended_representative varchar(10) check (ended_representative in ('SELF', 'PARENT', 'GUARDIAN', 'AGENT')),
    ended_proof        varchar(800),
    ended_on           date,
    ended_at           timestamptz,
    ended_by           uuid         references organization_person,
    check (representative = 'SELF' or proof <> ''),
    check ((ended_at is null) = (ended_on is null) and (ended_at is null) = (ended_method is null)),
    check (ended_representative is null or ended_representative = 'SELF' or ended_proof <> '')
);
create unique index member_objection_open on member_objection (member_id, purpose) where ended_at is null;
create index member_objection_member on member_objection (member_id);

-- 同意 and its refusal (6.17). Written once, never changed: the last answer counts.
create table member_consent (
    id             uuid         primary key default gen_random_uuid(),
    member_id      uuid         not null references member_member on delete cascade,
    purpose        varchar(30)  not null references purpose_purpose (code),
    kind           varchar(15)  not null check (kind in
        ('USE', 'PURPOSE_CHANGE', 'THIRD_PARTY', 'ABROAD', 'SPECIAL_CARE', 'MAIL', 'SURVEY', 'COOKIE')),
    answer         varchar(10)  not null check (answer in ('CONSENT', 'REFUSED', 'WITHDRAWN', 'NO_ANSWER')),
    method         varchar(12)  not null check (method in
        ('TELEPHONE', 'WRITTEN', 'COUNTER', 'AT_DELIVERY', 'EMAIL', 'WEB')),
    text_version   varchar(200) not null check (text_version <> ''),
    representative varchar(10)  not null check (representative in ('SELF', 'PARENT', 'GUARDIAN', 'AGENT')),
    proof          varchar(800) not null default '',
    received_on    date         not null,
    recorded_at    timestamptz  not null,
    recorded_by    uuid         references organization_person,
    check (answer <> 'CONSENT' or proof <> ''),
    check (representative = 'SELF' or proof <> '')
);
create index member_consent_member on member_consent (member_id, purpose);

-- One confirmation that a member's data are right, with what was corrected by it, if anything (法22条, 法34条).
create table member_verification (
    id          uuid          primary key default gen_random_uuid(),
    member_id   uuid          not null references member_member on delete cascade,
    source      varchar(20)   not null check (source in
        ('SELF_REPORT', 'AT_DELIVERY', 'YEARLY_SHEET', 'RETURNED_MAIL', 'ACCOUNT_ERROR')),
    reason      varchar(1200) not null default '',
    verified_on date          not null,
    purpose     varchar(30)   not null,
    role        varchar(30)   not null,
    at          timestamptz   not null,
    by_id       uuid          references organization_person
);
create index member_verification_member on member_verification (member_id, at desc);

create table member_correction (
    verification_id uuid         not null references member_verification on delete cascade,
    field           varchar(20)  not null check (field in ('name', 'kana', 'old_name', 'postal_code', 'prefecture', 'city',
        'town', 'building', 'birth_date', 'gender', 'telephone', 'email', 'course', 'member_group')),
    bit             smallint     not null check (bit between 0 and 62),   -- of the data item it belongs to
    before          text         not null,
    after           text         not null,
    primary key (verification_id, field),
    check (before <> after)
);

-- the stale list walks this from its oldest end
create index member_member_verified on member_member (organization_id, (coalesce(verified_on, joined_on)), id);

-- The bit of a purpose members may refuse or agree to; null for any other code, and for a part (P1B goes with P1).
create function member_choice_bit(code text) returns bigint
language sql stable
begin atomic
    select 1::bigint << p.bit from purpose_purpose p where p.code = member_choice_bit.code and p.bit is not null;
end;

-- Whether the declaration reaches the member at all. An objection does not hide somebody from who records objections.
create function member_within_reach(member uuid) returns boolean
language sql stable
begin atomic
    select exists (
        select from member_declared() d join member_member m on m.id = member
        where d.everywhere or m.organization_id = any (d.organizations));
end;

-- Records an objection; it counts for every list and record from the commit on. Null when done, else why not.
create function member_object(member uuid, refused text, method text, text_version text, representative text, proof text,
    received_on date) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    choice bigint := member_choice_bit(refused);
begin
    if not member_within_reach(member) then
        return 'unknown-record';
    elsif choice is null then
        return 'unknown-purpose';
    end if;
    perform from member_member m where m.id = member for no key update;
    if exists (select from member_objection o where o.member_id = member and o.purpose = refused and o.ended_at is null) then
        return 'already-objected';
    end if;
    insert into member_objection (member_id, purpose, method, text_version, representative, proof, received_on, recorded_at,
        recorded_by)
    select member, refused, member_object.method, member_object.text_version, member_object.representative,
        member_object.proof, member_object.received_on, transaction_timestamp(), d.staff from member_declared() d;
    update member_member m set objections = m.objections | choice where m.id = member;
    return null;
end
$$;

-- Takes an objection back. Null when done, else why not.
create function member_object_no_more(member uuid, refused text, method text, text_version text, representative text,
    proof text, received_on date) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    choice bigint := member_choice_bit(refused);
begin
    if not member_within_reach(member) then
        return 'unknown-record';
    end if;
    perform from member_member m where m.id = member for no key update;
    update member_objection o set ended_method = member_object_no_more.method,
        ended_text_version = member_object_no_more.text_version,
        ended_representative = member_object_no_more.representative, ended_proof = member_object_no_more.proof,
        ended_on = member_object_no_more.received_on, ended_at = transaction_timestamp(), ended_by = d.staff
    from member_declared() d
    where o.member_id = member and o.purpose = refused and o.ended_at is null;
    if not found then
        return 'not-objected';
    end if;
    update member_member m set objections = m.objections & ~choice where m.id = member;
    return null;
end
$$;

-- Whether the member's notice names a purpose.
create function member_notice_names(member uuid, choice bigint) returns boolean
language sql stable
begin atomic
    select exists (
        select from member_member m join purpose_notice n on n.id = m.notice_id
        where m.id = member and n.purposes & choice <> 0);
end;

-- Records an answer to a request for consent. A yes to using the data opens the purpose, a no closes it again; a purpose the
-- notice named is refused by an objection and not here. Null when done, else why not.
create function member_answer(member uuid, asked text, kind text, answer text, method text, text_version text,
    representative text, proof text, received_on date) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    choice bigint := member_choice_bit(asked);
    last   text;
begin
    if not member_within_reach(member) then
        return 'unknown-record';
    elsif choice is null then
        return 'unknown-purpose';
    elsif kind in ('USE', 'PURPOSE_CHANGE') and answer in ('REFUSED', 'WITHDRAWN') and member_notice_names(member, choice) then
        return 'object-instead';
    end if;
    perform from member_member m where m.id = member for no key update;
    insert into member_consent (member_id, purpose, kind, answer, method, text_version, representative, proof, received_on,
        recorded_at, recorded_by)
    select member, asked, member_answer.kind, member_answer.answer, member_answer.method, member_answer.text_version,
        member_answer.representative, member_answer.proof, member_answer.received_on, clock_timestamp(), d.staff
    from member_declared() d;
    if kind in ('USE', 'PURPOSE_CHANGE') and answer <> 'NO_ANSWER' then
        select c.answer into last from member_consent c
        where c.member_id = member and c.purpose = asked and c.kind in ('USE', 'PURPOSE_CHANGE') and c.answer <> 'NO_ANSWER'
        order by c.received_on desc, c.recorded_at desc limit 1;
        update member_member m
        set noticed = case when last = 'CONSENT' or member_notice_names(member, choice)
            then m.noticed | choice else m.noticed & ~choice end
        where m.id = member;
    end if;
    return null;
end
$$;

-- What a member refused and agreed to, for whoever the declaration lets reach the member.
create function member_choices(member uuid)
returns table (id uuid, purpose text, objection boolean, kind text, answer text, method text, text_version text,
    representative text, proof text, received_on date, recorded_at timestamptz, recorded_by text, ended_on date,
    ended_method text, ended_at timestamptz, ended_by text)
language sql stable security definer
begin atomic
    select o.id, o.purpose, true, null::text, null::text, o.method, o.text_version, o.representative, o.proof, o.received_on,
        o.recorded_at, p.name, o.ended_on, o.ended_method, o.ended_at, e.name
    from member_objection o
        left join organization_person p on p.person_id = o.recorded_by
        left join organization_person e on e.person_id = o.ended_by
    where o.member_id = member_choices.member and member_within_reach(member_choices.member)
    union all
    select c.id, c.purpose, false, c.kind, c.answer, c.method, c.text_version, c.representative, c.proof, c.received_on,
        c.recorded_at, p.name, null, null, null, null
    from member_consent c left join organization_person p on p.person_id = c.recorded_by
    where c.member_id = member_choices.member and member_within_reach(member_choices.member);
end;

-- The purposes a member's data may be used for, with why: noticed or consented, objected. For whoever reaches the member.
create function member_standing(member uuid) returns table (number text, organization_id uuid, noticed bigint, objections bigint)
language sql stable security definer
begin atomic
    select m.number, m.organization_id, m.noticed, m.objections from member_member m
    where m.id = member_standing.member and member_within_reach(member_standing.member);
end;

-- Corrects data and confirms the rest. Only fields of items the declared purpose needs; only of a member it shows.
--   seen    the version the corrector saw
--   changes field -> new text; birth_date as yyyy-mm-dd; '' empties a field
--   keys    kana_key, name_key: text; name_bigrams: array; those of the fields that change
-- Null when done, else why not: unknown-record, changed-meanwhile, field-outside-purpose, nothing-to-correct.
create function member_correct(member uuid, seen bigint, changes jsonb, keys jsonb, source text, reason text,
    verified_on date) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    d        member_declaration;
    m        member_member;
    deed     uuid;
    allowed  bigint;
begin
    select * into d from member_declared();
    if not found then
        return 'unknown-record';
    end if;
    select * into m from member_member t
    where t.id = member and t.usable & d.mask <> 0 and (d.everywhere or t.organization_id = any (d.organizations))
    for no key update;
    if not found then
        return 'unknown-record';
    elsif m.version <> seen then
        return 'changed-meanwhile';
    end if;
    select d.items into allowed;
    if exists (select from jsonb_object_keys(changes) field
            where coalesce((1::bigint << member_field_bit(field)) & allowed, 0) = 0) then
        return 'field-outside-purpose';
    end if;

    insert into member_verification (member_id, source, reason, verified_on, purpose, role, at, by_id)
    values (member, member_correct.source, member_correct.reason, member_correct.verified_on, d.purpose, d.role,
        clock_timestamp(), d.staff)
    returning id into deed;
    insert into member_correction (verification_id, field, bit, before, after)
    select deed, c.key, member_field_bit(c.key), coalesce(to_jsonb(m) ->> c.key, ''), c.value
    from jsonb_each_text(changes) c
    where coalesce(to_jsonb(m) ->> c.key, '') <> c.value;
    if not found and changes <> '{}' then
        return 'nothing-to-correct';
    end if;
    update member_member t
    set name = coalesce(changes ->> 'name', t.name), kana = coalesce(changes ->> 'kana', t.kana),
        old_name = coalesce(changes ->> 'old_name', t.old_name),
        postal_code = coalesce(changes ->> 'postal_code', t.postal_code),
        prefecture = coalesce(changes ->> 'prefecture', t.prefecture), city = coalesce(changes ->> 'city', t.city),
        town = coalesce(changes ->> 'town', t.town), building = coalesce(changes ->> 'building', t.building),
        birth_date = case when changes ? 'birth_date' then nullif(changes ->> 'birth_date', '')::date else t.birth_date end,
        gender = coalesce(changes ->> 'gender', t.gender), telephone = coalesce(changes ->> 'telephone', t.telephone),
        email = coalesce(changes ->> 'email', t.email), course = coalesce(changes ->> 'course', t.course),
        member_group = coalesce(changes ->> 'member_group', t.member_group),
        kana_key = coalesce(keys ->> 'kana_key', t.kana_key), name_key = coalesce(keys ->> 'name_key', t.name_key),
        name_bigrams = case when keys ? 'name_bigrams'
            then array(select jsonb_array_elements_text(keys -> 'name_bigrams')) else t.name_bigrams end,
        verified_on = greatest(t.verified_on, member_correct.verified_on), version = t.version + 1
    where t.id = member;
    return null;
end
$$;

-- The bit of the data item a field belongs to; the parts of an address are one item.
create function member_field_bit(field text) returns smallint
language sql immutable
return case field when 'name' then 1 when 'kana' then 2 when 'postal_code' then 3 when 'prefecture' then 4 when 'city' then 4
    when 'town' then 4 when 'building' then 4 when 'birth_date' then 5 when 'gender' then 6 when 'telephone' then 7
    when 'email' then 8 when 'course' then 10 when 'old_name' then 11 when 'member_group' then 12 end;

-- Confirmations and corrections as the declared purpose may know them: a field outside it is told without its content.
create view member_verification_record with (security_barrier) as
select v.id, v.member_id, v.source, v.verified_on, v.purpose, v.role, v.at, v.by_id, v.reason, c.field,
    case when d.items & (1::bigint << c.bit) <> 0 then c.before end as before,
    case when d.items & (1::bigint << c.bit) <> 0 then c.after end as after
from member_declared() d
join member_member m on m.usable & d.mask <> 0 and (d.everywhere or m.organization_id = any (d.organizations))
join member_verification v on v.member_id = m.id
left join member_correction c on c.verification_id = v.id;

revoke execute on function member_choice_bit(text), member_within_reach(uuid), member_notice_names(uuid, bigint),
    member_object(uuid, text, text, text, text, text, date), member_object_no_more(uuid, text, text, text, text, text, date),
    member_answer(uuid, text, text, text, text, text, text, text, date), member_choices(uuid), member_standing(uuid),
    member_correct(uuid, bigint, jsonb, jsonb, text, text, date) from public;
grant execute on function member_object(uuid, text, text, text, text, text, date),
    member_object_no_more(uuid, text, text, text, text, text, date),
    member_answer(uuid, text, text, text, text, text, text, text, date), member_choices(uuid), member_standing(uuid),
    member_correct(uuid, bigint, jsonb, jsonb, text, text, date) to ${app_role};
grant select on member_verification_record to ${app_role};
