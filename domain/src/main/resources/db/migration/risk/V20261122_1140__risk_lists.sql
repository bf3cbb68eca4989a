-- The lists of risks begin with the highest priority; unrated risks come last.
drop index risk_risk_priority;
create index risk_risk_priority on risk_risk (priority_score desc nulls last, risk_id) where not superseded;
-- Somebody's own treatments.
create index risk_risk_owner on risk_risk (treatment_owner) where treatment_owner is not null;
