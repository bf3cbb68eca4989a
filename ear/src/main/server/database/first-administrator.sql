-- The federation and its first administrator, in an empty system; run once as yakusoku_owner:
--   psql -v organization=… -v username=… -v name=… -v kana=… -f first-administrator.sql
-- The user name is the one in Keycloak, where the same person holds the roles "staff", "system-admin" and
-- "privacy-manager". Everything and everybody else is entered on the screens.
with federation as (
    insert into organization_organization (organization_id, kind, code, name)
    select gen_random_uuid(), 'FEDERATION', '00', :'organization'
    where not exists (select 1 from organization_organization)
    returning organization_id
), person as (
    insert into organization_person
        (person_id, number, name, kana, username, search_key, employment, organization_id, joined_on)
    select gen_random_uuid(), '1', :'name', :'kana', :'username', :'name' || ' ' || :'kana', 'REGULAR',
        organization_id, current_date
    from federation
    returning person_id, organization_id
)
insert into organization_appointment
    (appointment_id, person_id, role, organization_id, valid_from, authority)
select gen_random_uuid(), person_id, role, organization_id, current_date, 'DECIDE'
from person cross join (values ('SYSTEM_ADMIN'), ('PRIVACY_MANAGER')) as first (role);
