-- 証跡: files that show that something was done, attached to any record of any context

-- what is taken: data of the installation
create table evidence_limit (
    one           boolean  primary key default true check (one),
    most_bytes    bigint   not null check (most_bytes between 1024 and 104857600),
    most_pixels   bigint   not null check (most_pixels > 0),
    most_unpacked bigint   not null check (most_unpacked > 0),
    warn_days     smallint not null check (warn_days between 1 and 365),
    version       bigint   not null default 0
);
insert into evidence_limit (most_bytes, most_pixels, most_unpacked, warn_days)
    values (20971520, 150000000, 536870912, 30);
grant select, update on evidence_limit to ${app_role};

create table evidence_kind (
    kind  varchar(10) primary key,
    taken boolean     not null
);
insert into evidence_kind (kind, taken) values
    ('PDF', true), ('PNG', true), ('JPEG', true), ('GIF', true), ('WEBP', true), ('TIFF', true), ('HEIC', true),
    ('DOCX', true), ('XLSX', true), ('PPTX', true), ('DOC', true), ('XLS', true), ('PPT', true), ('MSG', true),
    ('ODT', true), ('ODS', true), ('ODP', true), ('TXT', true), ('CSV', true), ('EML', true);
grant select, update on evidence_kind to ${app_role};

-- the bytes, in the database so that its backup has them; each file once, found by what it holds
create table evidence_file (
    file_id    uuid         primary key,
    sha256     varchar(64)  not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bigint       not null check (bytes > 0),
    media_type varchar(100) not null,
    stored_at  timestamptz  not null
);
create table evidence_chunk (
    file_id uuid    not null references evidence_file,
    place   integer not null check (place >= 0),
    content bytea   not null,
    primary key (file_id, place)
);
-- pictures and office files are compressed already
alter table evidence_chunk alter column content set storage external;
grant select, insert on evidence_file, evidence_chunk to ${app_role};

create table evidence_evidence (
    evidence_id   uuid          primary key,
    file_id       uuid          not null references evidence_file,
    file_name     varchar(255)  not null check (file_name <> '' and file_name !~ '[/\\]'),
    title         text          not null check (title <> ''),
    note          text          not null default '',
    search_key    text          not null,
    done_on       date,
    expires_on    date,
    registered_by uuid          not null references organization_person,
    registered_at timestamptz   not null,
    version       bigint        not null default 0,
    -- the same rule as EvidenceDetails
    check (expires_on is null or done_on is null or expires_on >= done_on)
);
create index evidence_evidence_file on evidence_evidence (file_id);
create index evidence_evidence_expires on evidence_evidence (expires_on) where expires_on is not null;
create index evidence_evidence_registered on evidence_evidence (registered_at desc, evidence_id);
grant select, insert, update on evidence_evidence to ${app_role};

create table evidence_attachment (
    attachment_id  uuid         primary key,
    evidence_id    uuid         not null references evidence_evidence,
    record_kind    varchar(40)  not null,
    record_id      uuid         not null,
    attached_by    uuid         not null references organization_person,
    attached_at    timestamptz  not null,
    retired_by     uuid         references organization_person,
    retired_at     timestamptz,
    retired_reason text,
    version        bigint       not null default 0,
    -- the same rule as Attachment.retire
    check (num_nulls(retired_by, retired_at, retired_reason) in (0, 3))
);
create unique index evidence_attachment_once on evidence_attachment (evidence_id, record_kind, record_id)
    where retired_at is null;
create index evidence_attachment_record on evidence_attachment (record_kind, record_id);
create index evidence_attachment_evidence on evidence_attachment (evidence_id);
grant select, insert, update on evidence_attachment to ${app_role};

create table evidence_evidence_aud (rev bigint not null references shared_revision, revtype smallint,
    evidence_id uuid not null, file_id uuid, file_name varchar(255), title text, note text,
    done_on date, expires_on date, registered_by uuid, registered_at timestamptz,
    primary key (evidence_id, rev));
create table evidence_attachment_aud (rev bigint not null references shared_revision, revtype smallint,
    attachment_id uuid not null, evidence_id uuid, record_kind varchar(40), record_id uuid, attached_by uuid,
    attached_at timestamptz, retired_by uuid, retired_at timestamptz, retired_reason text,
    primary key (attachment_id, rev));
grant select, insert on evidence_evidence_aud, evidence_attachment_aud to ${app_role};
