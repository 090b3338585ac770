-- That one row goes on as another.
create table plan.lineage (
  municipality_code text not null,
  row_id text not null,
  kind text not null,
  from_id text not null,
  to_id text not null,
  fiscal_year integer,
  share numeric,
  constraint lineage_pk primary key (municipality_code, row_id),
  constraint lineage_once unique (municipality_code, from_id, to_id),
  constraint lineage_kind_known check (kind in ('project', 'node', 'indicator', 'department')),
  constraint lineage_goes_on check (from_id <> to_id),
  constraint lineage_share_is_part check (share between 0 and 1)
);
comment on table plan.lineage is 'That one row goes on as another: renamed, merged or split.';
comment on column plan.lineage.fiscal_year is 'First year of the successor.';
comment on column plan.lineage.share is 'Part of the predecessor that goes on in the successor, 0 to 1.';
select ledger.track('plan.lineage');
