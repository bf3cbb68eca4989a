-- How an asset is handled in a phase of its life, and by which regulation of the house (4.6: 取扱方法, 規程番号).
create table risk_handling (
    handling_id  uuid         primary key,
    asset_id     uuid         not null references risk_asset,
    phase_code   varchar(20)  not null,
    handling     varchar(500),
    regulation   varchar(100),
    version      bigint       not null default 0,
    unique (asset_id, phase_code),
    check (handling is not null or regulation is not null)
);
create table risk_handling_aud (rev bigint not null references shared_revision, revtype smallint,
    handling_id uuid not null, asset_id uuid, phase_code varchar(20), handling varchar(500), regulation varchar(100),
    primary key (handling_id, rev));

grant select, insert, update, delete on risk_handling to ${app_role};
grant select, insert on risk_handling_aud to ${app_role};
