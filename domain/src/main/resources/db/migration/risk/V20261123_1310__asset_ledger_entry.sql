-- Which rows of the ledger an information asset holds: n to m (domain-knowledge 6.2, 関連PII台帳).
create table risk_asset_ledger_entry (
    link_id    uuid         primary key,
    asset_id   uuid         not null references risk_asset,
    entry_id   uuid         not null references ledger_entry,
    linked_by  uuid         not null references organization_person,
    linked_at  timestamptz  not null,
    unique (asset_id, entry_id)
);
create index risk_asset_ledger_entry_entry on risk_asset_ledger_entry (entry_id);

create table risk_asset_ledger_entry_aud (rev bigint not null references shared_revision, revtype smallint,
    link_id uuid not null, asset_id uuid, entry_id uuid, linked_by uuid, linked_at timestamptz,
    primary key (link_id, rev));

grant select, insert, delete on risk_asset_ledger_entry to ${app_role};
grant select, insert on risk_asset_ledger_entry_aud to ${app_role};
