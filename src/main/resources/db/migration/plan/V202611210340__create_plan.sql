-- Plans, their trees, texts and references.
create schema plan;

create table plan.plan (
  municipality_code text not null,
  plan_id text not null,
  municipality text not null,
  title text not null,
  title_inferred boolean not null,
  kind text not null,
  supersedes_plan_id text,
  act_id text not null,
  start_year integer,
  end_year integer,
  source text,
  constraint plan_pk primary key (municipality_code, plan_id),
  constraint plan_of_act foreign key (municipality_code, act_id)
    references organization.act deferrable initially deferred,
  constraint plan_supersedes_plan foreign key (municipality_code, supersedes_plan_id)
    references plan.plan deferrable initially deferred,
  constraint plan_kind_known check (kind in
    ('comprehensive', 'basic', 'rolling', 'strategy', 'budget', 'other')),
  constraint plan_years_in_order check (end_year >= start_year)
);
comment on table plan.plan is 'One edition of a plan.';
comment on column plan.plan.start_year is 'First fiscal year, inclusive.';
comment on column plan.plan.end_year is 'Last fiscal year, inclusive.';
select ledger.track('plan.plan');

create table plan.node (
  municipality_code text not null,
  node_id text not null,
  plan_id text not null,
  parent_id text,
  level integer not null,
  level_name text,
  code text,
  path text not null,
  title text not null,
  subtitle text,
  department text,
  extent text not null,
  relisted boolean not null,
  relisted_from text,
  marks text,
  continues_node_id text,
  position integer not null,
  source text,
  constraint node_pk primary key (municipality_code, node_id),
  constraint node_of_plan foreign key (municipality_code, plan_id)
    references plan.plan deferrable initially deferred,
  constraint node_below_parent foreign key (municipality_code, parent_id)
    references plan.node deferrable initially deferred,
  constraint node_relists_node foreign key (municipality_code, relisted_from)
    references plan.node deferrable initially deferred,
  constraint node_continues_node foreign key (municipality_code, continues_node_id)
    references plan.node deferrable initially deferred,
  constraint node_path_once unique (municipality_code, plan_id, path) deferrable initially deferred,
  constraint node_level_from_one check (level >= 1),
  constraint node_extent_known check (extent in ('full', 'referenced'))
);
comment on table plan.node is 'A node of a plan''s tree.';
comment on column plan.node.level is 'Depth in the tree, from 1.';
comment on column plan.node.position is 'Order among all nodes of the plan, from 1.';
create index node_by_parent on plan.node (municipality_code, parent_id);
select ledger.track('plan.node');

create table plan.narrative (
  municipality_code text not null,
  row_id text not null,
  owner_kind text not null,
  owner_id text not null,
  fiscal_year integer,
  role text not null,
  section text,
  heading text,
  number text,
  position integer not null,
  text text not null,
  source text,
  constraint narrative_pk primary key (municipality_code, row_id),
  constraint narrative_owner_kind_known check (owner_kind in ('plan', 'node', 'project', 'indicator')),
  constraint narrative_role_known check (role in
    ('overview', 'purpose', 'target_state', 'background', 'challenge', 'policy', 'action', 'result',
     'citizens', 'method', 'caption', 'other'))
);
comment on table plan.narrative is 'One paragraph, bullet or numbered item.';
comment on column plan.narrative.position is 'Order among the texts of its owner and year, from 1.';
create index narrative_by_owner on plan.narrative (municipality_code, owner_id);
select ledger.track('plan.narrative');

create table plan.link (
  municipality_code text not null,
  row_id text not null,
  from_kind text not null,
  from_id text not null,
  relation text not null,
  scheme text not null,
  to_id text,
  code text,
  title text,
  source text,
  constraint link_pk primary key (municipality_code, row_id),
  constraint link_from_kind_known check (from_kind in ('plan', 'node', 'project', 'indicator')),
  constraint link_relation_known check (relation in ('refers', 'none'))
);
comment on table plan.link is 'A reference to another plan or scheme, or the statement that there is none.';
create index link_by_from on plan.link (municipality_code, from_id);
select ledger.track('plan.link');
