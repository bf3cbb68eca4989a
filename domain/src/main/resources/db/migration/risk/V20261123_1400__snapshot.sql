-- The register as it stood at the end of a fiscal year (T-2-(1)-f, 指針 J.3.1.1: checked at least once a year). A snapshot
-- copies names, not ids alone: it reads the same when a department is renamed, a person leaves or a threat is reworded.
create table risk_snapshot (
    snapshot_id       uuid          primary key,
    organization_id   uuid          not null references organization_organization,
    organization_name varchar(100)  not null,
    fiscal_year       integer       not null check (fiscal_year between 1873 and 9998),
    year_from         date          not null,
    year_to           date          not null,
    edition           smallint      not null check (edition >= 1),
    note              varchar(1000),
    frozen_at         timestamptz   not null,
    frozen_by         uuid          not null,
    frozen_by_name    varchar(100)  not null,
    assets            integer       not null,
    risks             integer       not null,
    high              integer       not null,
    medium            integer       not null,
    low               integer       not null,
    unique (organization_id, fiscal_year, edition),
    check (year_to > year_from),
    -- freezing a year once more needs a reason
    check (edition = 1 or note is not null),
    check (high + medium + low <= risks)
);

create table risk_snapshot_asset (
    snapshot_id      uuid          not null references risk_snapshot,
    asset_id         uuid          not null,
    department_id    uuid          not null,
    department_code  varchar(10)   not null,
    department_name  varchar(100)  not null,
    number           varchar(20)   not null,
    category         varchar(100)  not null,
    name             varchar(200)  not null,
    user_scope       varchar(200)  not null,
    owner_name       varchar(100),
    medium           varchar(20)   not null,
    location         varchar(200),
    personal         boolean       not null,
    special_care     boolean       not null,
    my_number        boolean       not null,
    confidentiality  smallint      not null,
    integrity        smallint      not null,
    availability     smallint      not null,
    importance       smallint      not null,
    record_count     bigint,
    retention        varchar(200),
    contractor_name  varchar(200),
    country          char(2)       not null,
    status           varchar(12)   not null,
    analysis_id      uuid,
    catalog_version  integer,
    assessed_on      date,
    search_key       varchar(2000) not null,
    primary key (snapshot_id, asset_id)
);

create table risk_snapshot_risk (
    snapshot_id          uuid          not null references risk_snapshot,
    risk_id              uuid          not null,
    asset_id             uuid          not null,
    threat_code          varchar(20)   not null,
    threat_class         varchar(20)   not null,
    threat_ja            varchar(200)  not null,
    threat_en            varchar(200)  not null,
    phase_code           varchar(20)   not null,
    phase_ja             varchar(100)  not null,
    phase_en             varchar(100)  not null,
    vulnerability        varchar(500),
    method               varchar(10)   not null,
    importance           smallint      not null,
    frequency            smallint,
    weakness             smallint,
    likelihood           smallint,
    risk_value           smallint,
    band                 varchar(8),
    priority_score       integer,
    existing_controls    varchar(400)  not null,
    existing_note        varchar(1000),
    treatment_option     varchar(10),
    treatment_controls   varchar(400)  not null,
    treatment_note       varchar(2000),
    treatment_owner_name varchar(100),
    due_on               date,
    treatment_state      varchar(12),
    residual_value       smallint,
    residual_band        varchar(8),
    residual_reason      varchar(1000),
    acceptance_reason    varchar(1000),
    accepted_by_name     varchar(100),
    accepted_on          date,
    review_on            date,
    standing             varchar(20)   not null,
    primary key (snapshot_id, risk_id),
    unique (snapshot_id, asset_id, threat_code, phase_code),
    foreign key (snapshot_id, asset_id) references risk_snapshot_asset
);

-- What is frozen stays: whoever asks, and whatever the grants say.
create function risk_snapshot_stays() returns trigger language plpgsql as $stays$
begin
    raise exception 'a snapshot of the register never changes' using errcode = 'restrict_violation';
end
$stays$;
create trigger risk_snapshot_stays before update or delete or truncate on risk_snapshot
    for each statement execute function risk_snapshot_stays();
create trigger risk_snapshot_asset_stays before update or delete or truncate on risk_snapshot_asset
    for each statement execute function risk_snapshot_stays();
create trigger risk_snapshot_risk_stays before update or delete or truncate on risk_snapshot_risk
    for each statement execute function risk_snapshot_stays();

-- And nothing is put into a snapshot later: its rows come in the transaction that makes its head.
create function risk_snapshot_is_whole() returns trigger language plpgsql as $whole$
begin
    if exists (
        select 1 from risk_snapshot s
        where s.snapshot_id in (select snapshot_id from added) and s.xmin <> pg_current_xact_id()::xid
    ) then
        raise exception 'a snapshot of the register never grows' using errcode = 'restrict_violation';
    end if;
    return null;
end
$whole$;
create trigger risk_snapshot_asset_is_whole after insert on risk_snapshot_asset
    referencing new table as added for each statement execute function risk_snapshot_is_whole();
create trigger risk_snapshot_risk_is_whole after insert on risk_snapshot_risk
    referencing new table as added for each statement execute function risk_snapshot_is_whole();

grant select, insert on risk_snapshot, risk_snapshot_asset, risk_snapshot_risk to ${app_role};
