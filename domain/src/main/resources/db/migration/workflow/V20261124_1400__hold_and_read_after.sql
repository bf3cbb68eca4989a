-- 保留, 後閲, and several stations asked at the same time (6.18, 7.5): a station beside another is parted by + from it.
alter table workflow_route drop constraint workflow_route_stations_check;
alter table workflow_route alter column stations type varchar(1000);
alter table workflow_route add constraint workflow_route_stations_check check (stations <> '');
alter table workflow_route_aud alter column stations type varchar(1000);

drop index workflow_approval_awaited;
alter table workflow_approval drop constraint workflow_approval_check;
alter table workflow_approval alter column route type varchar(1000);
alter table workflow_approval rename column awaited_role to awaited;
alter table workflow_approval alter column awaited type varchar(700);
alter table workflow_approval add column held boolean not null default false;
-- who is asked before the decision, and who has still to read it afterwards
alter table workflow_approval add constraint workflow_approval_awaited_check check (
    case state when 'IN_PROGRESS' then awaited is not null when 'APPROVED' then true else awaited is null end);
alter table workflow_approval add constraint workflow_approval_held_check check (not held or state = 'IN_PROGRESS');
create index workflow_approval_awaited on workflow_approval (organization_id) where awaited is not null;

alter table workflow_approval_aud alter column route type varchar(1000);
alter table workflow_approval_aud rename column awaited_role to awaited;
alter table workflow_approval_aud alter column awaited type varchar(700);
alter table workflow_approval_aud add column held boolean;

alter table workflow_act drop constraint workflow_act_deed_check;
alter table workflow_act add constraint workflow_act_deed_check check (deed in
    ('SUBMITTED', 'READ', 'AGREED', 'APPROVED', 'DECIDED', 'RETURNED', 'HELD', 'RESUMED', 'WITHDRAWN', 'REJECTED',
     'DROPPED', 'READ_AFTER'));
alter table workflow_act drop constraint workflow_act_check;
alter table workflow_act add constraint workflow_act_check check (
    deed not in ('RETURNED', 'REJECTED', 'HELD') or comment <> '');
-- what proxies did for somebody, until he or she has read it
create index workflow_act_for on workflow_act (for_id) where capacity = 'PROXY';
