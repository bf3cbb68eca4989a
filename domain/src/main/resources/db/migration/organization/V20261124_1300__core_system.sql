-- The core system hands over member data under a name of its own. It is appointed like a person: its right has an owner, a
-- first day and a last one.
alter table organization_appointment drop constraint organization_appointment_role_check;
alter table organization_appointment add constraint organization_appointment_role_check check (role in ('CPO',
    'PRIVACY_MANAGER', 'PROTECTION_OFFICER', 'HR', 'CONTRACT_SUPERVISOR', 'MEMBER_SERVICE', 'AUDITOR', 'SYSTEM_ADMIN',
    'CORE_SYSTEM'));
