-- The bodies that wrote before the ledger kept its own list of them: each was entered here first.
insert into ledger.municipality (municipality_code)
select municipality_code from organization.municipality on conflict do nothing;
