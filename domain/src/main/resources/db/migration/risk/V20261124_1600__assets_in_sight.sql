-- Which assets somebody sees is asked by every list and count of risks: answered from the index alone.
create index risk_asset_sight on risk_asset (asset_id) include (organization_id, department_id, handed_down)
    where status <> 'DISPOSED';
