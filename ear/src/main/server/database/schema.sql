-- What the two roles may do in the database "yakusoku" before the first migration; may be run again.
-- Each migration grants the application what it needs of its own tables.
alter schema public owner to yakusoku_owner;
revoke all on schema public from public;
grant usage on schema public to yakusoku_app;
grant connect, temporary on database yakusoku to yakusoku_owner;
grant connect on database yakusoku to yakusoku_app;
