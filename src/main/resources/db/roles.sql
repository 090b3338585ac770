-- The three roles (役割). None is superuser, none bypasses row security.
--   hakaru_owner   owns the schemas and runs the migrations
--   hakaru_app     reads and writes the record, one body a transaction
--   hakaru_portal  reads what was released, and nothing else
do $$
declare
  wanted text;
begin
  foreach wanted in array array['hakaru_owner', 'hakaru_app', 'hakaru_portal'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format(
        'create role %I login nosuperuser nocreatedb nocreaterole nobypassrls noinherit', wanted);
    end if;
  end loop;
  -- who is no superuser makes a database for hakaru_owner only as a member of it
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant hakaru_owner to %I', current_user);
  end if;
end $$;
