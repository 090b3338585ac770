-- Projects, what each act says of them by year, their places in the plan, their money.
create schema project;

create table project.project (
  municipality_code text not null,
  project_id text not null,
  number text,
  name text not null,
  department text,
  status text,
  account text,
  kan text,
  kou text,
  moku text,
  summary text,
  start_year integer,
  end_year integer,
  predecessor_ids text,
  source text,
  constraint project_pk primary key (municipality_code, project_id),
  constraint project_status_known check (status in ('new', 'continuing', 'expanded', 'ended')),
  constraint project_years_in_order check (end_year >= start_year)
);
comment on table project.project is 'A project, as of its newest year.';
comment on column project.project.department is 'Several are parted by ;';
select ledger.track('project.project');

create table project.project_year (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  act_id text not null,
  number text,
  name text not null,
  department text,
  status text,
  type text,
  summary text,
  source text,
  constraint project_year_pk primary key (municipality_code, row_id),
  constraint project_year_once unique (municipality_code, project_id, fiscal_year, act_id),
  constraint project_year_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_year_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint project_year_status_known check (status in ('new', 'continuing', 'expanded', 'ended'))
);
comment on table project.project_year is 'What one act says of a project in one year.';
comment on column project.project_year.fiscal_year is 'Western year in which the fiscal year starts.';
select ledger.track('project.project_year');

create table project.project_node (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  node_id text not null,
  number text,
  is_primary boolean not null,
  share numeric,
  source text,
  constraint project_node_pk primary key (municipality_code, row_id),
  constraint project_node_once unique (municipality_code, project_id, node_id),
  constraint project_node_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_node_of_node foreign key (municipality_code, node_id)
    references plan.node deferrable initially deferred,
  constraint project_node_share_is_part check (share between 0 and 1)
);
comment on table project.project_node is 'A project''s place in the plan.';
comment on column project.project_node.share is 'Part of the project that serves the node, 0 to 1.';
create index project_node_by_node on project.project_node (municipality_code, node_id);
select ledger.track('project.project_node');

create table project.project_cost (
  municipality_code text not null,
  row_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  stage text not null,
  act_id text not null,
  amount_yen bigint,
  amount_text text,
  earmarked_yen bigint,
  general_yen bigint,
  precision_yen bigint not null,
  source text,
  constraint project_cost_pk primary key (municipality_code, row_id),
  constraint project_cost_once unique (municipality_code, project_id, fiscal_year, stage, act_id),
  constraint project_cost_of_project foreign key (municipality_code, project_id)
    references project.project deferrable initially deferred,
  constraint project_cost_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint project_cost_stage_known check (stage in
    ('plan', 'request', 'assessment', 'budget', 'supplementary', 'settlement')),
  constraint project_cost_precision_positive check (precision_yen > 0)
);
comment on table project.project_cost is 'A project''s cost of one year at one stage.';
comment on column project.project_cost.amount_yen is 'Whole yen; null where the paper prints a dash.';
comment on column project.project_cost.earmarked_yen is 'Whole yen of earmarked revenue.';
comment on column project.project_cost.general_yen is 'Whole yen of general revenue.';
comment on column project.project_cost.precision_yen is 'Yen that the printed unit is worth: 1000 for thousand yen.';
select ledger.track('project.project_cost');
