-- Uploads of asset workbooks are shared_upload now. What waits for a yes at the moment of the upgrade is sent again.
drop table risk_asset_import;
