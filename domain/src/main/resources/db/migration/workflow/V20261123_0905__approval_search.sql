-- Finds an application by number, title or drafter however the words are written (7.3).
alter table workflow_approval add column search_key varchar(1000) not null;
