-- The ledger of personal information (個人情報取扱台帳; domain-knowledge 6.1): its rows, its masters, its yearly review.

-- Data items and purposes, until the context that publishes notices takes them over. Rows name them by code, and a
-- code is never deleted; what ended keeps its row.
create table ledger_item (
    item_id      uuid         primary key,
    code         varchar(30)  not null unique check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name_ja      varchar(60)  not null,
    name_en      varchar(60)  not null,
    special_care boolean      not null,
    my_number    boolean      not null,
    id_code      boolean      not null,
    property     boolean      not null,
    single       boolean      not null,
    combined     boolean      not null,
    in_policy    boolean      not null,   -- one of the seven of R-4
    joint_use    boolean      not null,   -- one of the six of N-7
    sort         integer      not null,
    valid_from   date         not null,
    valid_to     date         check (valid_to >= valid_from),
    version      bigint       not null default 0
);

create table ledger_purpose (
    purpose_id   uuid         primary key,
    code         varchar(30)  not null unique check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name_ja      varchar(60)  not null,
    name_en      varchar(60)  not null,
    words_ja     varchar(500) not null,
    words_en     varchar(500) not null,
    source       varchar(30),
    joint_use    boolean      not null,
    sort         integer      not null,
    valid_from   date         not null,
    valid_to     date         check (valid_to >= valid_from),
    version      bigint       not null default 0
);

-- Numbers restart each fiscal year within an organisation.
create table ledger_entry_number (
    organization_id  uuid     not null references organization_organization,
    fiscal_year      integer  not null,
    last_no          integer  not null,
    primary key (organization_id, fiscal_year)
);

create table ledger_entry (
    entry_id          uuid           primary key,
    organization_id   uuid           not null references organization_organization,
    department_id     uuid           not null references organization_department,
    number            varchar(20)    not null,
    name              varchar(200)   not null check (name <> ''),
    name_key          text           not null,
    kana              varchar(200),
    business          varchar(100),
    responsible_id    uuid           references organization_person,
    subjects          varchar(400)   not null default '',
    items             varchar(2000)  not null default '',
    searchable        boolean        not null,
    processing        varchar(20)    not null check (processing in ('NONE', 'PSEUDONYMISED', 'ANONYMISED')),
    kind              varchar(30)    check (kind in ('PERSONAL_INFORMATION', 'PERSONAL_DATA',
        'RETAINED_PERSONAL_DATA', 'SPECIAL_CARE', 'SPECIFIC_PERSONAL', 'PSEUDONYMISED', 'ANONYMISED',
        'PERSONAL_RELATED')),
    special_care      boolean        not null,
    my_number         boolean        not null,
    purposes          varchar(1000)  not null default '',
    acquisition       varchar(20)    check (acquisition in ('DIRECT_WRITTEN', 'INDIRECT', 'THIRD_PARTY', 'PUBLIC',
        'ENTRUSTED', 'JOINT_USE')),
    channels          varchar(400)   not null default '',
    notice            varchar(20)    check (notice in ('EXPLICIT', 'NOTICE', 'PUBLICATION', 'NOT_NEEDED')),
    notice_exception  varchar(10)    check (notice_exception in ('PX1', 'PX2', 'PX3', 'PX4')),
    notice_document   varchar(200),
    record_count      bigint         check (record_count >= 0),
    most_count        bigint         check (most_count >= 0),
    yearly_increase   bigint         check (yearly_increase >= 0),
    media             varchar(200)   not null default '',
    place             varchar(200),
    methods           varchar(200)   not null default '',
    backup            boolean        not null,
    backup_place      varchar(200),
    countries         varchar(800)   not null default 'JP',
    country_note      varchar(1000),
    use_kind          varchar(20)    check (use_kind in ('FIXED_DATE', 'AFTER_EVENT', 'CONTINUOUS')),
    use_until         date,
    use_event         varchar(100),
    use_months        integer,
    use_happened_on   date,
    use_end           date,
    retention_end     date,
    disposal          varchar(30)    check (disposal in ('INCINERATION', 'DISSOLUTION', 'SHREDDING',
        'ERASURE_SOFTWARE', 'KEY_DESTRUCTION', 'PHYSICAL_DESTRUCTION', 'DEGAUSSING', 'DATABASE_DELETION',
        'DE_IDENTIFICATION', 'CRUSHING', 'PROVIDER_CERTIFICATE')),
    accuracy_method   varchar(20)    check (accuracy_method in ('SELF_REPORT', 'AT_DELIVERY', 'YEARLY_SHEET',
        'RETURNED_MAIL', 'ACCOUNT_ERROR')),
    accuracy_months   integer        check (accuracy_months between 1 and 120),
    accuracy_on       date,
    accuracy_due_on   date,
    note              varchar(2000),
    registered_on     date           not null,
    reviewed_on       date           not null,
    review_due_on     date           not null,
    review_result     varchar(20)    check (review_result in ('UNCHANGED', 'CHANGED', 'ABOLISHED')),
    status            varchar(20)    not null check (status in ('DRAFT', 'IN_USE', 'ABOLISHED')),
    abolished_on      date,
    completion        smallint       not null check (completion between 0 and 100),
    missing           varchar(400)   not null default '',
    handlers_short    text           not null default '',
    access_short      text           not null default '',
    recipients_short  text           not null default '',
    retention_short   text           not null default '',
    flow_short        text           not null default '',
    search_key        varchar(2000)  not null,
    changed_by        uuid           not null,
    changed_at        timestamptz    not null,
    version           bigint         not null default 0,
    unique (organization_id, number),
    -- information handled abroad says what is known of the law there (PPC-7)
    check (countries = 'JP' or country_note is not null),
    check ((notice_exception is not null) = (notice is not null and notice = 'NOT_NEEDED')),
    check (most_count is null or record_count is null or most_count >= record_count),
    -- a row is looked at again within a year
    check (review_due_on > reviewed_on and review_due_on <= reviewed_on + interval '1 year'),
    check ((status = 'ABOLISHED') = (abolished_on is not null))
);
-- two rows of one department are never called the same, in whatever writing
create unique index ledger_entry_name on ledger_entry (department_id, name_key) where status <> 'ABOLISHED';
create index ledger_entry_organization on ledger_entry (organization_id);
create index ledger_entry_review on ledger_entry (review_due_on) where status <> 'ABOLISHED';

create table ledger_handler (
    entry_id   uuid  not null references ledger_entry,
    person_id  uuid  not null references organization_person,
    primary key (entry_id, person_id)
);
create index ledger_handler_person on ledger_handler (person_id);

create table ledger_access (
    entry_id  uuid          not null references ledger_entry,
    position  integer       not null,
    who       varchar(100)  not null,
    reads     boolean       not null,
    writes    boolean       not null,
    exports   boolean       not null,
    prints    boolean       not null,
    primary key (entry_id, position)
);

create table ledger_recipient (
    entry_id  uuid          not null references ledger_entry,
    position  integer       not null,
    kind      varchar(20)   not null check (kind in ('PROVISION', 'CONTRACTOR', 'JOINT_USER')),
    name      varchar(200)  not null,
    items     varchar(2000) not null,
    primary key (entry_id, position)
);

create table ledger_retention (
    entry_id     uuid          not null references ledger_entry,
    position     integer       not null,
    basis        varchar(10)   not null check (basis in ('RB1', 'RB2', 'RB3', 'RB4')),
    kind         varchar(20)   not null check (kind in ('FIXED_DATE', 'AFTER_EVENT', 'CONTINUOUS')),
    until_on     date,
    event        varchar(100),
    months       integer       check (months between 0 and 1200),
    happened_on  date,
    reason       varchar(200),
    primary key (entry_id, position),
    check (basis <> 'RB4' or reason is not null),
    check (kind <> 'FIXED_DATE' or until_on is not null),
    check (kind <> 'AFTER_EVENT' or (event is not null and months is not null))
);

create table ledger_flow (
    entry_id    uuid          not null references ledger_entry,
    position    integer       not null,
    phase       varchar(20)   not null check (phase in ('ACQUISITION', 'TRANSFER', 'USE', 'STORAGE', 'DISPOSAL')),
    handling    varchar(200)  not null,
    place       varchar(100),
    means       varchar(100),
    regulation  varchar(50),
    primary key (entry_id, position)
);

-- 棚卸: one per organisation and fiscal year, one request per department, one answer per row.
create table ledger_campaign (
    campaign_id      uuid           primary key,
    organization_id  uuid           not null references organization_organization,
    fiscal_year      integer        not null,
    due_on           date           not null,
    message          varchar(1000),
    started_by       uuid           not null references organization_person,
    started_at       timestamptz    not null,
    version          bigint         not null default 0,
    unique (organization_id, fiscal_year)
);

create table ledger_review_request (
    request_id     uuid         primary key,
    campaign_id    uuid         not null references ledger_campaign,
    department_id  uuid         not null references organization_department,
    sent_at        timestamptz  not null,
    chased_at      timestamptz,
    chases         integer      not null default 0,
    version        bigint       not null default 0,
    unique (campaign_id, department_id)
);
create index ledger_review_request_department on ledger_review_request (department_id);

create table ledger_review_answer (
    answer_id    uuid         primary key,
    request_id   uuid         not null references ledger_review_request,
    entry_id     uuid         not null references ledger_entry,
    result       varchar(20)  not null check (result in ('UNCHANGED', 'CHANGED', 'ABOLISHED')),
    answered_by  uuid         not null references organization_person,
    answered_at  timestamptz  not null,
    unique (request_id, entry_id)
);
create index ledger_review_answer_entry on ledger_review_answer (entry_id);

-- Field history (Envers)
create table ledger_item_aud (rev bigint not null references shared_revision, revtype smallint,
    item_id uuid not null, code varchar(30), name_ja varchar(60), name_en varchar(60), special_care boolean,
    my_number boolean, id_code boolean, property boolean, single boolean, combined boolean, in_policy boolean,
    joint_use boolean, sort integer, valid_from date, valid_to date, primary key (item_id, rev));
create table ledger_purpose_aud (rev bigint not null references shared_revision, revtype smallint,
    purpose_id uuid not null, code varchar(30), name_ja varchar(60), name_en varchar(60), words_ja varchar(500),
    words_en varchar(500), source varchar(30), joint_use boolean, sort integer, valid_from date, valid_to date,
    primary key (purpose_id, rev));
create table ledger_entry_aud (rev bigint not null references shared_revision, revtype smallint,
    entry_id uuid not null, organization_id uuid, department_id uuid, number varchar(20), name varchar(200), kana
    varchar(200), business varchar(100), responsible_id uuid, subjects varchar(400), items varchar(2000),
    searchable boolean, processing varchar(20), kind varchar(30), special_care boolean, my_number boolean, purposes
    varchar(1000), acquisition varchar(20), channels varchar(400), notice varchar(20), notice_exception
    varchar(10), notice_document varchar(200), record_count bigint, most_count bigint, yearly_increase bigint,
    media varchar(200), place varchar(200), methods varchar(200), backup boolean, backup_place varchar(200),
    countries varchar(800), country_note varchar(1000), use_kind varchar(20), use_until date, use_event
    varchar(100), use_months integer, use_happened_on date, use_end date, retention_end date, disposal varchar(30),
    accuracy_method varchar(20), accuracy_months integer, accuracy_on date, accuracy_due_on date, note
    varchar(2000), registered_on date, reviewed_on date, review_due_on date, review_result varchar(20), status
    varchar(20), abolished_on date, handlers_short text, access_short text, recipients_short text, retention_short
    text, flow_short text, primary key (entry_id, rev));

grant select, insert, update on ledger_item, ledger_purpose, ledger_entry_number, ledger_entry, ledger_campaign,
    ledger_review_request to ${app_role};
grant select, insert, update, delete on ledger_handler, ledger_access, ledger_recipient, ledger_retention, ledger_flow
    to ${app_role};
grant select, insert on ledger_review_answer, ledger_item_aud, ledger_purpose_aud, ledger_entry_aud to ${app_role};
