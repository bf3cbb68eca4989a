-- The register's core: catalogues, information assets, analyses, risks (T-2-(1)-c, T-2-(1)-d, T-2-(1)-e; R-5-①).

-- A catalogue is one published edition of threats, vulnerabilities, phases and controls. A published edition never
-- changes: an analysis keeps the edition it was made with, so an old analysis stays readable.
create table risk_catalog (
    catalog_id   uuid         primary key,
    version_no   integer      not null unique check (version_no > 0),
    label_ja     varchar(100) not null,
    label_en     varchar(100) not null,
    state        varchar(12)  not null check (state in ('DRAFT', 'PUBLISHED')),
    valid_from   date,
    note         varchar(1000),
    version      bigint       not null default 0,
    check (state = 'DRAFT' or valid_from is not null)
);

create table risk_phase (
    phase_id    uuid         primary key,
    catalog_id  uuid         not null references risk_catalog,
    code        varchar(20)  not null,
    name_ja     varchar(100) not null,
    name_en     varchar(100) not null,
    sort        integer      not null,
    version     bigint       not null default 0,
    unique (catalog_id, code)
);

create table risk_threat (
    threat_id          uuid         primary key,
    catalog_id         uuid         not null references risk_catalog,
    code               varchar(20)  not null,
    threat_class       varchar(20)  not null check (threat_class in
        ('EAVESDROPPING', 'INTRUSION', 'TAMPERING', 'DESTRUCTION', 'THEFT', 'LEAK', 'ATTACK')),
    name_ja            varchar(200) not null,
    name_en            varchar(200) not null,
    default_frequency  smallint     not null check (default_frequency between 1 and 3),
    phases             varchar(200) not null,              -- codes of risk_phase, comma separated
    cia                varchar(3)   not null,              -- which of C, I, A it hits
    control_codes      varchar(400) not null default '',
    media              varchar(200) not null default '',   -- the media it fits; empty: every medium
    conditions         varchar(300) not null default '',   -- any of these makes it fit; empty: always
    version            bigint       not null default 0,
    unique (catalog_id, code)
);

create table risk_vulnerability (
    vulnerability_id  uuid         primary key,
    catalog_id        uuid         not null references risk_catalog,
    code              varchar(20)  not null,
    threat_code       varchar(20)  not null,
    name_ja           varchar(300) not null,
    name_en           varchar(300) not null,
    version           bigint       not null default 0,
    unique (catalog_id, code),
    foreign key (catalog_id, threat_code) references risk_threat (catalog_id, code)
);

create table risk_control (
    control_id         uuid          primary key,
    catalog_id         uuid          not null references risk_catalog,
    code               varchar(20)   not null,
    parent_code        varchar(20),
    name_ja            varchar(200)  not null,
    name_en            varchar(200)  not null,
    description_ja     varchar(1000) not null default '',
    description_en     varchar(1000) not null default '',
    evidence_ja        varchar(500)  not null default '',
    evidence_en        varchar(500)  not null default '',
    guideline_version  varchar(40)   not null default '',
    next_review        varchar(40)   not null default '',
    version            bigint        not null default 0,
    unique (catalog_id, code),
    foreign key (catalog_id, parent_code) references risk_control (catalog_id, code)
);

-- Information assets (domain-knowledge: F-AST). Numbers restart each fiscal year within an organisation.
create table risk_asset_number (
    organization_id  uuid     not null references organization_organization,
    fiscal_year      integer  not null,
    last_no          integer  not null,
    primary key (organization_id, fiscal_year)
);

create table risk_asset (
    asset_id            uuid          primary key,
    organization_id     uuid          not null references organization_organization,
    department_id       uuid          not null references organization_department,
    number              varchar(20)   not null,
    category            varchar(100)  not null,
    name                varchar(200)  not null,
    note                varchar(2000),
    user_scope          varchar(200)  not null,
    owner_id            uuid          references organization_person,
    medium              varchar(20)   not null check (medium in
        ('PAPER', 'REMOVABLE_MEDIA', 'OFFICE_PC', 'MOBILE', 'INTERNAL_SERVER', 'CLOUD')),
    personal            boolean       not null,
    special_care        boolean       not null,
    my_number           boolean       not null,
    confidentiality     smallint      not null check (confidentiality between 1 and 3),
    integrity           smallint      not null check (integrity between 1 and 3),
    availability        smallint      not null check (availability between 1 and 3),
    forced_reason       varchar(400),
    importance          smallint      not null check (importance between 1 and 3),
    sensitivity         varchar(20)   check (sensitivity in ('SPECIAL', 'BASIC', 'BUSINESS_CONTACT')),
    retention           varchar(200),
    registered_on       date          not null,
    location            varchar(200),
    user_count          integer       check (user_count >= 0),
    department_count    integer       check (department_count >= 0),
    carried_out         boolean       not null,
    exposed             boolean       not null,
    external_connection boolean       not null,
    contractor          boolean       not null,
    contractor_name     varchar(200),
    country             char(2)       not null,
    country_note        varchar(1000),
    private_device      boolean       not null,
    remote_use          boolean       not null,
    record_count        bigint        check (record_count >= 0),
    paper_sheets        bigint        check (paper_sheets >= 0),
    status              varchar(12)   not null check (status in ('PLANNED', 'ACTIVE', 'SUSPENDED', 'DISPOSED')),
    parent_id           uuid          references risk_asset,
    acquired_on         date,
    retired_on          date,
    handed_down         boolean       not null default false,
    search_key          varchar(2000) not null,
    changed_by          uuid          not null,
    changed_at          timestamptz   not null,
    version             bigint        not null default 0,
    unique (organization_id, number),
    -- importance is the highest of C, I and A, and 3 whenever personal information is in it (IPA; T-2-(1)-d)
    check (importance >= greatest(confidentiality, integrity, availability)),
    check (importance = 3 or not (personal or special_care or my_number)),
    check (parent_id is null or parent_id <> asset_id),
    check (retired_on is null or acquired_on is null or retired_on >= acquired_on)
);
create index risk_asset_department on risk_asset (department_id);
create index risk_asset_parent on risk_asset (parent_id) where parent_id is not null;

-- How often a threat comes and how well it is met, once per medium; the assets on the medium inherit it.
create table risk_medium_level (
    level_id         uuid         primary key,
    organization_id  uuid         not null references organization_organization,
    medium           varchar(20)  not null check (medium in
        ('PAPER', 'REMOVABLE_MEDIA', 'OFFICE_PC', 'MOBILE', 'INTERNAL_SERVER', 'CLOUD')),
    threat_code      varchar(20)  not null,
    frequency        smallint     not null check (frequency between 1 and 3),
    weakness         smallint     not null check (weakness between 1 and 3),
    reason           varchar(500),
    version          bigint       not null default 0,
    unique (organization_id, medium, threat_code)
);

-- One analysis of one asset with one method and one edition of the catalogue.
create table risk_analysis (
    analysis_id  uuid         primary key,
    asset_id     uuid         not null references risk_asset,
    catalog_id   uuid         not null references risk_catalog,
    method       varchar(10)  not null check (method in ('IPA_3', 'IPA_3_1', 'IPA_4')),
    importance   smallint     not null check (importance between 0 and 3),
    started_on   date         not null,
    started_by   uuid         not null,
    assessed_on  date,
    superseded   boolean      not null default false,
    version      bigint       not null default 0
);
create unique index risk_analysis_current on risk_analysis (asset_id) where not superseded;

create table risk_risk (
    risk_id              uuid          primary key,
    analysis_id          uuid          not null references risk_analysis,
    asset_id             uuid          not null references risk_asset,
    threat_id            uuid          not null references risk_threat,
    superseded           boolean       not null default false,
    phase_code           varchar(20)   not null,
    vulnerability        varchar(500),
    method               varchar(10)   not null check (method in ('IPA_3', 'IPA_3_1', 'IPA_4')),
    importance           smallint      not null check (importance between 0 and 3),
    frequency            smallint      check (frequency between 0 and 3),
    weakness             smallint      check (weakness between 0 and 3),
    rating_source        varchar(10)   not null check (rating_source in ('NONE', 'MEDIUM', 'OWN')),
    existing_controls    varchar(400)  not null default '',
    existing_note        varchar(1000),
    reason               varchar(1000),
    likelihood           smallint      check (likelihood between 0 and 3),
    risk_value           smallint      check (risk_value in (0, 1, 2, 3, 4, 6, 9)),
    band                 varchar(8)    check (band in ('HIGH', 'MEDIUM', 'LOW')),
    priority_rank        smallint      check (priority_rank between 1 and 4),
    priority_score       integer,
    rated_by             uuid,
    rated_at             timestamptz,
    treatment_option     varchar(10)   check (treatment_option in ('AVOID', 'REDUCE', 'TRANSFER', 'ACCEPT')),
    treatment_controls   varchar(400)  not null default '',
    treatment_note       varchar(2000),
    treatment_owner      uuid          references organization_person,
    due_on               date,
    treatment_state      varchar(12)   check (treatment_state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'POSTPONED')),
    decided_by           uuid,
    decided_at           timestamptz,
    residual_frequency   smallint      check (residual_frequency between 0 and 3),
    residual_weakness    smallint      check (residual_weakness between 0 and 3),
    residual_reason      varchar(1000),
    residual_likelihood  smallint      check (residual_likelihood between 0 and 3),
    residual_value       smallint      check (residual_value in (0, 1, 2, 3, 4, 6, 9)),
    residual_band        varchar(8)    check (residual_band in ('HIGH', 'MEDIUM', 'LOW')),
    acceptance_reason    varchar(1000),
    accepted_by          uuid,
    accepted_role        varchar(30),
    accepted_on          date,
    review_on            date,
    standing             varchar(20)   not null check (standing in
        ('UNRATED', 'UNDECIDED', 'IN_TREATMENT', 'AWAITING_ACCEPTANCE', 'ACCEPTED', 'SETTLED')),
    version              bigint        not null default 0,
    unique (analysis_id, threat_id, phase_code),
    -- a rating is whole or absent, and what follows from it comes and goes with it
    check ((frequency is null) = (weakness is null)),
    check ((frequency is null) = (risk_value is null)),
    check ((risk_value is null) = (residual_value is null)),
    check (accepted_by is null or (acceptance_reason is not null and accepted_on is not null)),
    -- accepting 6 or 9 is the chief privacy officer's alone
    check (method = 'IPA_3' or accepted_by is null or residual_value < 6 or accepted_role = 'cpo')
);
create index risk_risk_asset on risk_risk (asset_id);
create index risk_risk_priority on risk_risk (priority_score desc, risk_id) where not superseded;
create index risk_risk_due on risk_risk (due_on) where not superseded and treatment_state <> 'DONE';

-- One upload of the asset workbook between dry run and confirmation: it waits here, not in a session.
create table risk_asset_import (
    import_id        uuid          primary key,
    organization_id  uuid          not null references organization_organization,
    uploaded_by      uuid          not null,
    uploaded_at      timestamptz   not null,
    file_name        varchar(255)  not null,
    old_scale        boolean       not null,
    state            varchar(12)   not null check (state in ('CHECKED', 'APPLIED', 'DISCARDED')),
    applied_at       timestamptz,
    new_rows         integer       not null,
    changed_rows     integer       not null,
    same_rows        integer       not null,
    error_rows       integer       not null,
    content          bytea         not null,
    version          bigint        not null default 0
);
create index risk_asset_import_by on risk_asset_import (uploaded_by, uploaded_at desc);

-- Field history (Envers)
create table risk_catalog_aud (rev bigint not null references shared_revision, revtype smallint,
    catalog_id uuid not null, version_no integer, label_ja varchar(100), label_en varchar(100), state varchar(12),
    valid_from date, note varchar(1000), primary key (catalog_id, rev));
create table risk_phase_aud (rev bigint not null references shared_revision, revtype smallint,
    phase_id uuid not null, catalog_id uuid, code varchar(20), name_ja varchar(100), name_en varchar(100),
    sort integer, primary key (phase_id, rev));
create table risk_threat_aud (rev bigint not null references shared_revision, revtype smallint,
    threat_id uuid not null, catalog_id uuid, code varchar(20), threat_class varchar(20), name_ja varchar(200),
    name_en varchar(200), default_frequency smallint, phases varchar(200), cia varchar(3),
    control_codes varchar(400), media varchar(200), conditions varchar(300), primary key (threat_id, rev));
create table risk_vulnerability_aud (rev bigint not null references shared_revision, revtype smallint,
    vulnerability_id uuid not null, catalog_id uuid, code varchar(20), threat_code varchar(20),
    name_ja varchar(300), name_en varchar(300), primary key (vulnerability_id, rev));
create table risk_control_aud (rev bigint not null references shared_revision, revtype smallint,
    control_id uuid not null, catalog_id uuid, code varchar(20), parent_code varchar(20), name_ja varchar(200),
    name_en varchar(200), description_ja varchar(1000), description_en varchar(1000), evidence_ja varchar(500),
    evidence_en varchar(500), guideline_version varchar(40), next_review varchar(40),
    primary key (control_id, rev));
create table risk_asset_aud (rev bigint not null references shared_revision, revtype smallint,
    asset_id uuid not null, organization_id uuid, department_id uuid, number varchar(20), category varchar(100),
    name varchar(200), note varchar(2000), user_scope varchar(200), owner_id uuid, medium varchar(20),
    personal boolean, special_care boolean, my_number boolean, confidentiality smallint, integrity smallint,
    availability smallint, forced_reason varchar(400), importance smallint, sensitivity varchar(20),
    retention varchar(200), registered_on date, location varchar(200), user_count integer,
    department_count integer, carried_out boolean, exposed boolean, external_connection boolean,
    contractor boolean, contractor_name varchar(200), country char(2), country_note varchar(1000),
    private_device boolean, remote_use boolean, record_count bigint, paper_sheets bigint, status varchar(12),
    parent_id uuid, acquired_on date, retired_on date, handed_down boolean, primary key (asset_id, rev));
create table risk_medium_level_aud (rev bigint not null references shared_revision, revtype smallint,
    level_id uuid not null, organization_id uuid, medium varchar(20), threat_code varchar(20), frequency smallint,
    weakness smallint, reason varchar(500), primary key (level_id, rev));
create table risk_analysis_aud (rev bigint not null references shared_revision, revtype smallint,
    analysis_id uuid not null, asset_id uuid, catalog_id uuid, method varchar(10), importance smallint,
    started_on date, started_by uuid, assessed_on date, superseded boolean, primary key (analysis_id, rev));
create table risk_risk_aud (rev bigint not null references shared_revision, revtype smallint,
    risk_id uuid not null, analysis_id uuid, asset_id uuid, threat_id uuid, superseded boolean,
    phase_code varchar(20), vulnerability varchar(500), method varchar(10), importance smallint,
    frequency smallint, weakness smallint, rating_source varchar(10), existing_controls varchar(400),
    existing_note varchar(1000), reason varchar(1000), likelihood smallint, risk_value smallint, band varchar(8),
    priority_rank smallint, priority_score integer, rated_by uuid, rated_at timestamptz,
    treatment_option varchar(10), treatment_controls varchar(400), treatment_note varchar(2000),
    treatment_owner uuid, due_on date, treatment_state varchar(12), decided_by uuid, decided_at timestamptz,
    residual_frequency smallint, residual_weakness smallint, residual_reason varchar(1000),
    residual_likelihood smallint, residual_value smallint, residual_band varchar(8),
    acceptance_reason varchar(1000), accepted_by uuid, accepted_role varchar(30), accepted_on date,
    review_on date, standing varchar(20), primary key (risk_id, rev));

grant select, insert, update, delete on risk_catalog, risk_phase, risk_threat, risk_vulnerability, risk_control,
    risk_asset_number, risk_asset, risk_medium_level, risk_analysis, risk_risk, risk_asset_import to ${app_role};
grant select, insert on risk_catalog_aud, risk_phase_aud, risk_threat_aud, risk_vulnerability_aud,
    risk_control_aud, risk_asset_aud, risk_medium_level_aud, risk_analysis_aud, risk_risk_aud to ${app_role};
