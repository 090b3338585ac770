-- Departments over time. Their days are not the ledger's: those of its history are instants.
create table organization.department (
  municipality_code text not null,
  department_id text not null,
  name text not null,
  parent_id text,
  first_day date,
  last_day date,
  constraint department_pk primary key (municipality_code, department_id),
  constraint department_of_municipality foreign key (municipality_code)
    references organization.municipality deferrable initially deferred,
  constraint department_below_parent foreign key (municipality_code, parent_id)
    references organization.department deferrable initially deferred,
  constraint department_has_name check (name <> ''),
  constraint department_days_in_order check (last_day >= first_day)
);
comment on table organization.department is 'A department while it bears one name below one parent.';
comment on column organization.department.first_day is 'valid_from of the package: first day, inclusive.';
comment on column organization.department.last_day is 'valid_to of the package: last day, inclusive.';
select ledger.track('organization.department');
