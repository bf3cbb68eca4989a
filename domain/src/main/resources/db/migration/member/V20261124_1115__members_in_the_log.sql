-- Which member a line of the access log is about: number and co-op, and the place in bitmaps. No item leaves this way.
create function member_in_log(member uuid, member_number text)
    returns table (id uuid, serial integer, organization_id uuid, number text)
    language sql stable security definer
begin atomic
    select m.id, m.serial, m.organization_id, m.number::text
    from member_member m
    where m.id = member or m.number = member_number
    order by m.organization_id;
end;
revoke execute on function member_in_log(uuid, text) from public;
grant execute on function member_in_log(uuid, text) to ${app_role};
