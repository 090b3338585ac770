-- The ledger's own list of the bodies that ever wrote: whoever must reach every row of the database
-- (a backup) goes through it body by body, behind the wall, without switching anything off.
create table ledger.municipality (
  municipality_code text not null,
  constraint municipality_pk primary key (municipality_code),
  constraint municipality_code_is_six_digits check (municipality_code ~ '^[0-9]{6}$')
);
comment on table ledger.municipality is 'Bodies that ever wrote; see the list of exemptions from the wall.';
grant select, insert on ledger.municipality to hakaru_app;

create or replace function ledger.open_change(body text, person text, reason text) returns bigint language plpgsql as $$
declare
  number bigint := nextval('ledger.change_number');
  instant timestamptz := clock_timestamp();
begin
  perform ledger.open_reading(body, null);
  perform set_config('hakaru.change', number::text, true);
  perform set_config('hakaru.change_at', instant::text, true);
  insert into ledger.municipality (municipality_code) values (body) on conflict do nothing;
  insert into ledger.change (municipality_code, change_id, changed_at, person, reason)
  values (body, number, instant, person, reason);
  return number;
end $$;
