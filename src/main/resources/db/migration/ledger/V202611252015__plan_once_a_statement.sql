-- Pages ask for the rows of many ids in one array. Planned anew for each array, the question took longer
-- than its answer: every id was weighed against the statistics, to come to the same index.
create or replace function ledger.open_reading(body text, as_of timestamptz) returns void language plpgsql as $$
begin
  perform set_config('hakaru.body', body, true);
  perform set_config('hakaru.as_of', coalesce(as_of::text, ''), true);
  perform set_config('plan_cache_mode', 'force_generic_plan', true);
end $$;
