-- Indicators, their versions by act, what they measure, their values and how far they were reached.
create schema indicator;

create table indicator.indicator (
  municipality_code text not null,
  indicator_id text not null,
  name text not null,
  unit text,
  kind text not null,
  direction text,
  direction_inferred boolean not null,
  baseline_value numeric,
  baseline_text text,
  baseline_period text,
  baseline_aggregation text,
  target_value numeric,
  target_comparator text,
  target_text text,
  target_period text,
  target_aggregation text,
  source text,
  constraint indicator_pk primary key (municipality_code, indicator_id),
  constraint indicator_has_name check (name <> ''),
  constraint indicator_kind_known check (kind in
    ('input', 'activity', 'outcome', 'satisfaction', 'state', 'milestone')),
  constraint indicator_direction_known check (direction in ('up', 'down', 'keep', 'range')),
  constraint indicator_baseline_aggregation_known check (baseline_aggregation in
    ('single', 'total', 'mean', 'cumulative', 'latest')),
  constraint indicator_target_comparator_known check (target_comparator in
    ('at_least', 'at_most', 'below', 'above', 'range', 'keep', 'state', 'done_by')),
  constraint indicator_target_aggregation_known check (target_aggregation in
    ('single', 'total', 'mean', 'cumulative', 'latest'))
);
comment on table indicator.indicator is 'An indicator, as of the newest act in force.';
comment on column indicator.indicator.baseline_value is 'In the indicator''s unit, at the scale as written.';
comment on column indicator.indicator.baseline_period is 'FY2021, CY2021, 2019-04-01 or FY2016/FY2019.';
comment on column indicator.indicator.target_value is 'In the indicator''s unit, at the scale as written.';
comment on column indicator.indicator.target_period is 'FY2021, CY2021, 2019-04-01 or FY2016/FY2019.';
select ledger.track('indicator.indicator');

create table indicator.definition (
  municipality_code text not null,
  row_id text not null,
  indicator_id text not null,
  act_id text not null,
  baseline_value numeric,
  baseline_text text,
  baseline_period text,
  baseline_aggregation text,
  target_value numeric,
  target_comparator text,
  target_text text,
  target_period text,
  target_aggregation text,
  source text,
  constraint definition_pk primary key (municipality_code, row_id),
  constraint definition_once unique (municipality_code, indicator_id, act_id),
  constraint definition_of_indicator foreign key (municipality_code, indicator_id)
    references indicator.indicator deferrable initially deferred,
  constraint definition_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint definition_baseline_aggregation_known check (baseline_aggregation in
    ('single', 'total', 'mean', 'cumulative', 'latest')),
  constraint definition_target_comparator_known check (target_comparator in
    ('at_least', 'at_most', 'below', 'above', 'range', 'keep', 'state', 'done_by')),
  constraint definition_target_aggregation_known check (target_aggregation in
    ('single', 'total', 'mean', 'cumulative', 'latest'))
);
comment on table indicator.definition is 'Baseline and final target of an indicator as one act states them.';
comment on column indicator.definition.baseline_value is 'In the indicator''s unit, at the scale as written.';
comment on column indicator.definition.baseline_period is 'FY2021, CY2021, 2019-04-01 or FY2016/FY2019.';
comment on column indicator.definition.target_value is 'In the indicator''s unit, at the scale as written.';
comment on column indicator.definition.target_period is 'FY2021, CY2021, 2019-04-01 or FY2016/FY2019.';
select ledger.track('indicator.definition');

create table indicator.owner (
  municipality_code text not null,
  row_id text not null,
  indicator_id text not null,
  owner_kind text not null,
  owner_id text not null,
  number text,
  position integer not null,
  source text,
  constraint owner_pk primary key (municipality_code, row_id),
  constraint owner_once unique (municipality_code, indicator_id, owner_id),
  constraint owner_of_indicator foreign key (municipality_code, indicator_id)
    references indicator.indicator deferrable initially deferred,
  constraint owner_kind_known check (owner_kind in ('plan', 'node', 'project', 'indicator')),
  constraint owner_position_from_one check (position >= 1)
);
comment on table indicator.owner is 'Whose success an indicator measures.';
comment on column indicator.owner.position is 'Order among the indicators of the owner, from 1.';
create index owner_by_owner on indicator.owner (municipality_code, owner_id);
select ledger.track('indicator.owner');

create table indicator.value (
  municipality_code text not null,
  row_id text not null,
  indicator_id text not null,
  fiscal_year integer,
  period text not null,
  kind text not null,
  breakdown text,
  value numeric,
  text text,
  status text not null,
  reason text,
  act_id text not null,
  source text,
  constraint value_pk primary key (municipality_code, row_id),
  constraint value_of_indicator foreign key (municipality_code, indicator_id)
    references indicator.indicator deferrable initially deferred,
  constraint value_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint value_kind_known check (kind in ('target', 'actual', 'forecast')),
  constraint value_status_known check (status in ('number', 'state', 'not_set', 'not_measured')),
  constraint value_number_has_value check ((status = 'number') = (value is not null))
);
comment on table indicator.value is 'A target, an actual or a forecast of one period as one act states it.';
comment on column indicator.value.fiscal_year is 'Western year in which the fiscal year starts; null for a span.';
comment on column indicator.value.period is 'FY2021, CY2021, 2019-04-01 or FY2016/FY2019.';
comment on column indicator.value.value is 'In the indicator''s unit, at the scale as written.';
create index value_by_indicator on indicator.value (municipality_code, indicator_id);
select ledger.track('indicator.value');

create table indicator.assessment (
  municipality_code text not null,
  row_id text not null,
  owner_kind text not null,
  owner_id text not null,
  fiscal_year integer not null,
  method text not null,
  value numeric,
  band text,
  constraint assessment_pk primary key (municipality_code, row_id),
  constraint assessment_once unique (municipality_code, owner_id, fiscal_year, method),
  constraint assessment_owner_kind_known check (owner_kind in ('plan', 'node', 'project', 'indicator')),
  constraint assessment_method_known check (method in
    ('ratio', 'from_baseline', 'pacing', 'threshold', 'bands'))
);
comment on table indicator.assessment is 'How far an owner''s target was reached in a year.';
comment on column indicator.assessment.value is 'Achievement, 1 being the target; null where it cannot be judged.';
comment on column indicator.assessment.fiscal_year is 'Western year in which the fiscal year starts.';
select ledger.track('indicator.assessment');
