-- Bodies and their acts.
create schema organization;
grant usage on schema organization to hakaru_app;

create table organization.municipality (
  municipality_code text not null,
  name text not null,
  prefecture text not null,
  constraint municipality_pk primary key (municipality_code),
  constraint municipality_code_is_six_digits check (municipality_code ~ '^[0-9]{6}$'),
  constraint municipality_has_name check (name <> '')
);
comment on table organization.municipality is 'The bodies of this home; see the list of exemptions from the wall.';
comment on column organization.municipality.prefecture is 'Empty for an example body.';
grant select, insert, update on organization.municipality to hakaru_app;

create table organization.act (
  municipality_code text not null,
  act_id text not null,
  kind text not null,
  fiscal_year integer not null,
  number text,
  title text not null,
  decided_on date,
  in_force_from date not null,
  source text,
  constraint act_pk primary key (municipality_code, act_id),
  constraint act_of_municipality foreign key (municipality_code)
    references organization.municipality deferrable initially deferred,
  constraint act_kind_known check (kind in
    ('plan', 'rolling_plan', 'budget', 'supplementary', 'settlement', 'review', 'decision'))
);
comment on table organization.act is 'A decision to which figures belong.';
comment on column organization.act.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column organization.act.in_force_from is 'First day in force, inclusive.';
select ledger.track('organization.act');
