-- The mail of the day is written at night, when nobody's browser says which language its reader wants.
alter table work_preference add column language varchar(10) not null default 'JAPANESE'
    check (language in ('JAPANESE', 'ENGLISH'));
