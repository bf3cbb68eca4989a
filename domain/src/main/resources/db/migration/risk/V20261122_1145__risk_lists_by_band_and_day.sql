-- What the list of risks is narrowed and ordered by most: counted and walked without reading the risks themselves.
create index risk_risk_band on risk_risk (band, asset_id, threat_id, treatment_owner) where not superseded;
create index risk_risk_day on risk_risk (due_on, risk_id) where not superseded;
