-- The public record (公表): the tables of the data package once more, written by releases only.
-- Columns, units and comments are those of the record's own tables.
create schema publication;

create table publication.body (
  municipality_code text not null,
  name text not null,
  released_at timestamptz not null,
  constraint body_pk primary key (municipality_code),
  constraint body_code_is_six_digits check (municipality_code ~ '^[0-9]{6}$')
);
comment on table publication.body is 'Bodies with something released; see the list of exemptions from the wall.';
grant usage on schema publication to hakaru_app, hakaru_portal;
grant select, insert, update on publication.body to hakaru_app;
grant select on publication.body to hakaru_portal;

create table publication.release (
  municipality_code text not null,
  release_id text not null,
  released_at timestamptz not null,
  unit text not null,
  title text not null,
  reason text not null,
  added integer not null,
  changed integer not null,
  removed integer not null,
  package bytea not null,
  package_sha256 text not null,
  constraint release_pk primary key (municipality_code, release_id),
  constraint release_sha256_is_hex check (package_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table publication.release is 'What was said to the public, when and why.';
comment on column publication.release.unit is 'Key of what was released: a document.';
comment on column publication.release.package is 'The data package of the unit as a zip, as it was that day.';
comment on column publication.release.added is 'Rows added to the public record.';
comment on column publication.release.changed is 'Rows changed in the public record.';
comment on column publication.release.removed is 'Rows removed from the public record.';
select ledger.track('publication.release');

create table publication.documents (like document.document including comments);
alter table publication.documents add constraint documents_pk primary key (municipality_code, document_id);
select ledger.track('publication.documents');

create table publication.document_lines (like document.line including comments);
alter table publication.document_lines add constraint document_lines_pk primary key (municipality_code, row_id);
create index document_lines_by_document_id_place on publication.document_lines (municipality_code, document_id, place);
select ledger.track('publication.document_lines');

create table publication.claims (like document.claim including comments);
alter table publication.claims add constraint claims_pk primary key (municipality_code, row_id);
create index claims_by_id on publication.claims (municipality_code, id);
select ledger.track('publication.claims');

create table publication.unclaimed (like document.unclaimed including comments);
alter table publication.unclaimed add constraint unclaimed_pk primary key (municipality_code, row_id);
create index unclaimed_by_document_id on publication.unclaimed (municipality_code, document_id);
select ledger.track('publication.unclaimed');

create table publication.doubts (like document.doubt including comments);
alter table publication.doubts add constraint doubts_pk primary key (municipality_code, row_id);
create index doubts_by_id on publication.doubts (municipality_code, id);
select ledger.track('publication.doubts');

create table publication.acts (like organization.act including comments);
alter table publication.acts add constraint acts_pk primary key (municipality_code, act_id);
select ledger.track('publication.acts');

create table publication.plans (like plan.plan including comments);
alter table publication.plans add constraint plans_pk primary key (municipality_code, plan_id);
select ledger.track('publication.plans');

create table publication.nodes (like plan.node including comments);
alter table publication.nodes add constraint nodes_pk primary key (municipality_code, node_id);
create index nodes_by_plan_id on publication.nodes (municipality_code, plan_id);
select ledger.track('publication.nodes');

create table publication.narratives (like plan.narrative including comments);
alter table publication.narratives add constraint narratives_pk primary key (municipality_code, row_id);
create index narratives_by_owner_id on publication.narratives (municipality_code, owner_id);
select ledger.track('publication.narratives');

create table publication.links (like plan.link including comments);
alter table publication.links add constraint links_pk primary key (municipality_code, row_id);
create index links_by_from_id on publication.links (municipality_code, from_id);
select ledger.track('publication.links');

create table publication.projects (like project.project including comments);
alter table publication.projects add constraint projects_pk primary key (municipality_code, project_id);
select ledger.track('publication.projects');

create table publication.project_years (like project.project_year including comments);
alter table publication.project_years add constraint project_years_pk primary key (municipality_code, row_id);
create index project_years_by_project_id on publication.project_years (municipality_code, project_id);
select ledger.track('publication.project_years');

create table publication.project_nodes (like project.project_node including comments);
alter table publication.project_nodes add constraint project_nodes_pk primary key (municipality_code, row_id);
create index project_nodes_by_node_id on publication.project_nodes (municipality_code, node_id);
select ledger.track('publication.project_nodes');

create table publication.project_costs (like project.project_cost including comments);
alter table publication.project_costs add constraint project_costs_pk primary key (municipality_code, row_id);
create index project_costs_by_project_id on publication.project_costs (municipality_code, project_id);
select ledger.track('publication.project_costs');

grant usage on schema publication_past to hakaru_portal;
grant select on all tables in schema publication, publication_past to hakaru_portal;
