-- Budget subjects, earmarked revenues, effort and schedule of projects by year.
create table project.project_subject (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  account text,
  kan text,
  kou text,
  moku text,
  saimoku text,
  share numeric,
  source text,
  constraint project_subject_pk primary key (municipality_code, row_id),
  constraint project_subject_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_subject_share_is_part check (share between 0 and 1)
);
comment on table project.project_subject is 'A budget subject of a project in one year, each part as printed.';
comment on column project.project_subject.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column project.project_subject.share is 'Part of the project''s cost under this subject, 0 to 1.';
create index project_subject_by_project on project.project_subject (municipality_code, project_id);
select ledger.track('project.project_subject');

create table project.project_revenue (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  stage text not null,
  act_id text not null,
  kind text not null,
  name text,
  amount_yen bigint,
  precision_yen bigint not null,
  source text,
  constraint project_revenue_pk primary key (municipality_code, row_id),
  constraint project_revenue_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_revenue_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint project_revenue_stage_known check (stage in
    ('plan', 'request', 'assessment', 'budget', 'supplementary', 'settlement')),
  constraint project_revenue_kind_known check (kind in ('national', 'prefectural', 'bond', 'other')),
  constraint project_revenue_precision_positive check (precision_yen > 0)
);
comment on table project.project_revenue is 'One earmarked revenue of a projects cost of one year at one stage.';
comment on column project.project_revenue.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column project.project_revenue.amount_yen is 'Whole yen; null where the paper prints a dash.';
comment on column project.project_revenue.precision_yen is 'Yen that the printed unit is worth: 1000 for thousand yen.';
create index project_revenue_by_project on project.project_revenue (municipality_code, project_id);
select ledger.track('project.project_revenue');

create table project.project_effort (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  stage text not null,
  act_id text not null,
  person_years numeric,
  source text,
  constraint project_effort_pk primary key (municipality_code, row_id),
  constraint project_effort_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_effort_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint project_effort_stage_known check (stage in
    ('plan', 'request', 'assessment', 'budget', 'supplementary', 'settlement')),
  constraint project_effort_once unique (municipality_code, project_id, fiscal_year, stage, act_id)
);
comment on table project.project_effort is 'The work of a project of one year at one stage.';
comment on column project.project_effort.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column project.project_effort.person_years is 'Person-years, at the scale as written; null where the paper prints a dash.';
create index project_effort_by_project on project.project_effort (municipality_code, project_id);
select ledger.track('project.project_effort');

create table project.project_schedule (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  act_id text not null,
  from_month integer,
  to_month integer,
  text text not null,
  source text,
  constraint project_schedule_pk primary key (municipality_code, row_id),
  constraint project_schedule_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_schedule_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint project_schedule_months_are_months check (
    from_month between 1 and 12 and to_month between 1 and 12)
);
comment on table project.project_schedule is 'What a project does when.';
comment on column project.project_schedule.fiscal_year is 'Western year in which the fiscal year starts.';
comment on column project.project_schedule.from_month is 'First month, inclusive; null where the whole year is meant.';
comment on column project.project_schedule.to_month is 'Last month, inclusive.';
create index project_schedule_by_project on project.project_schedule (municipality_code, project_id);
select ledger.track('project.project_schedule');
