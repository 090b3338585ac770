-- What a later program may do to the schema: a column more, and a table more.
alter table organization.act add column colour text not null default 'none';
select ledger.track('organization.act');
create table organization.later (
  municipality_code text not null,
  id text not null,
  constraint later_pk primary key (municipality_code, id)
);
select ledger.track('organization.later');
