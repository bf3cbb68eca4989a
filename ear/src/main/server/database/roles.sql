-- The three roles. Run once as a superuser:
--   psql -v owner_password=… -v app_password=… -v keycloak_password=… -f roles.sql
-- The owner migrates, the application owns nothing, Keycloak keeps to its own database.
create role yakusoku_owner login password :'owner_password';
create role yakusoku_app login password :'app_password';
create role keycloak login password :'keycloak_password';
