-- Joint work of a prefecture and its municipalities: needs, themes, efforts, shares, roadmaps, calendar.
create schema collaboration;

create table collaboration.needs_survey (
  municipality_code text not null,
  row_id text not null,
  survey_id text not null,
  fiscal_year integer not null,
  title text not null,
  respondent_group text not null,
  opens_on date,
  closes_on date,
  kind text,
  answers integer,
  source text,
  constraint needs_survey_pk primary key (municipality_code, row_id),
  constraint needs_survey_days_in_order check (closes_on >= opens_on),
  constraint needs_survey_answers_counted check (answers >= 0)
);
comment on table collaboration.needs_survey is 'What one group answered to a needs survey, in all or of one kind.';
comment on column collaboration.needs_survey.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column collaboration.needs_survey.opens_on is 'First day, inclusive.';
comment on column collaboration.needs_survey.closes_on is 'Last day, inclusive.';
select ledger.track('collaboration.needs_survey');

create table collaboration.need (
  municipality_code text not null,
  topic_id text not null,
  survey_id text not null,
  kind text,
  number text,
  title text not null,
  examples text,
  is_other boolean not null,
  answers integer,
  answers_text text,
  named_by_both boolean not null,
  position integer not null,
  source text,
  constraint need_pk primary key (municipality_code, topic_id),
  constraint need_answers_counted check (answers >= 0),
  constraint need_position_counts check (position > 0)
);
comment on table collaboration.need is 'One topic of a needs survey.';
create index need_by_survey on collaboration.need (municipality_code, survey_id);
select ledger.track('collaboration.need');

create table collaboration.theme (
  municipality_code text not null,
  theme_id text not null,
  fiscal_year integer not null,
  number text,
  title text not null,
  stage text not null,
  from_year integer,
  since_year integer,
  departments text,
  departments_open boolean not null,
  decided_in text,
  topic_ids text,
  position integer not null,
  source text,
  constraint theme_pk primary key (municipality_code, theme_id),
  constraint theme_stage_known check (stage in
    ('candidate', 'study', 'decided', 'later', 'closed')),
  constraint theme_position_counts check (position > 0)
);
comment on table collaboration.theme is 'A theme of joint work as the paper of one year has it.';
comment on column collaboration.theme.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column collaboration.theme.departments is 'Several are parted by ;';
comment on column collaboration.theme.topic_ids is 'Several are parted by ;';
select ledger.track('collaboration.theme');

create table collaboration.effort (
  municipality_code text not null,
  effort_id text not null,
  parent_id text,
  fiscal_year integer not null,
  kind text not null,
  region text,
  perspective text,
  approach text,
  methods text,
  number text,
  title text,
  subtitle text,
  status text,
  departments text,
  partners text,
  forum text,
  start_year integer,
  end_year integer,
  amount_yen bigint,
  amount_text text,
  precision_yen bigint,
  same_money_as text,
  theme_id text,
  decided_in text,
  position integer not null,
  source text,
  constraint effort_pk primary key (municipality_code, effort_id),
  constraint effort_parent foreign key (municipality_code, parent_id)
    references collaboration.effort deferrable initially deferred,
  constraint effort_same_money foreign key (municipality_code, same_money_as)
    references collaboration.effort deferrable initially deferred,
  constraint effort_of_theme foreign key (municipality_code, theme_id)
    references collaboration.theme deferrable initially deferred,
  constraint effort_years_in_order check (end_year >= start_year),
  constraint effort_precision_positive check (precision_yen > 0),
  constraint effort_kind_known check (kind in
    ('programme', 'effort', 'part', 'way', 'regional')),
  constraint effort_status_known check (status in
    ('new', 'continuing', 'expanded', 'ended')),
  constraint effort_position_counts check (position > 0)
);
comment on table collaboration.effort is 'A joint effort, or a part of one, as the paper of one year has it.';
comment on column collaboration.effort.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column collaboration.effort.methods is 'Several are parted by ;';
comment on column collaboration.effort.departments is 'Several are parted by ;';
comment on column collaboration.effort.partners is 'Several are parted by ;';
comment on column collaboration.effort.amount_yen is 'Whole yen; null where none is printed.';
comment on column collaboration.effort.precision_yen is 'Yen that the printed unit is worth: 1000 for thousand yen.';
create index effort_by_parent on collaboration.effort (municipality_code, parent_id);
select ledger.track('collaboration.effort');

create table collaboration.share (
  municipality_code text not null,
  row_id text not null,
  effort_id text not null,
  variant text,
  party text,
  party_kind text,
  term text not null,
  numerator integer,
  denominator integer,
  value numeric,
  unit text,
  base text,
  start_year integer,
  end_year integer,
  text text,
  source text,
  constraint share_pk primary key (municipality_code, row_id),
  constraint share_of_effort foreign key (municipality_code, effort_id)
    references collaboration.effort deferrable initially deferred,
  constraint share_years_in_order check (end_year >= start_year),
  constraint share_is_fraction check ((numerator is null) = (denominator is null) and denominator > 0),
  constraint share_party_kind_known check (party_kind in
    ('body', 'department', 'organization')),
  constraint share_term_known check (term in
    ('share', 'cap', 'support_years', 'adoption_years', 'first_year_cost', 'total_cost', 'total_support', 'quantity', 'recipients'))
);
comment on table collaboration.share is 'One term of how parties share a joint effort.';
comment on column collaboration.share.value is 'Decimal in unit, at the scale as written.';
create index share_by_effort on collaboration.share (municipality_code, effort_id);
select ledger.track('collaboration.share');

create table collaboration.roadmap_cell (
  municipality_code text not null,
  roadmap_id text not null,
  owner_kind text not null,
  owner_id text not null,
  row_number text not null,
  parent_row_number text,
  row_title text not null,
  cell text not null,
  fiscal_year integer,
  end_year integer,
  text text,
  source text,
  constraint roadmap_cell_pk primary key (municipality_code, roadmap_id),
  constraint roadmap_cell_years_in_order check (end_year >= fiscal_year),
  constraint roadmap_cell_owner_kind_known check (owner_kind in
    ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need')),
  constraint roadmap_cell_cell_known check (cell in
    ('heading', 'year', 'note', 'result', 'step'))
);
comment on table collaboration.roadmap_cell is 'One cell of a roadmap.';
comment on column collaboration.roadmap_cell.fiscal_year is 'Western year in which the fiscal year starts.';
create index roadmap_cell_by_owner on collaboration.roadmap_cell (municipality_code, owner_id);
select ledger.track('collaboration.roadmap_cell');

create table collaboration.event (
  municipality_code text not null,
  schedule_id text not null,
  fiscal_year integer,
  month_from integer,
  month_to integer,
  lane text not null,
  kind text,
  title text not null,
  every_year boolean not null,
  position integer not null,
  source text,
  constraint event_pk primary key (municipality_code, schedule_id),
  constraint event_months_are_months check (
    month_from between 1 and 12 and month_to between 1 and 12),
  constraint event_lane_known check (lane in
    ('council', 'other')),
  constraint event_position_counts check (position > 0)
);
comment on table collaboration.event is 'An event of the yearly calendar.';
comment on column collaboration.event.fiscal_year is 'Western year in which the fiscal year starts.';
select ledger.track('collaboration.event');
