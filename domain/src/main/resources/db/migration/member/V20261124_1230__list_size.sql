-- How many members of a co-op a list for the declared purpose would hold, and how many it leaves out and why. Numbers only.
create function member_list_size(organization uuid)
returns table (persons integer, objected integer, not_noticed integer)
language sql stable security definer
begin atomic
    select count(*) filter (where m.usable & d.mask <> 0)::integer,
        count(*) filter (where m.objections & d.mask <> 0)::integer,
        count(*) filter (where m.objections & d.mask = 0 and m.noticed & d.mask = 0)::integer
    from member_declared() d join member_member m on m.organization_id = member_list_size.organization
    where (d.everywhere or m.organization_id = any (d.organizations)) and (m.left_on is null or m.left_on >= d.today);
end;

revoke execute on function member_list_size(uuid) from public;
grant execute on function member_list_size(uuid) to ${app_role};
