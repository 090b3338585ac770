-- The further tables of the data package once they are public (公表).
-- Columns, units and comments are those of the record's own tables.

create table publication.departments (like organization.department including comments);
alter table publication.departments add constraint departments_pk primary key (municipality_code, department_id);
select ledger.track('publication.departments');

create table publication.indicators (like indicator.indicator including comments);
alter table publication.indicators add constraint indicators_pk primary key (municipality_code, indicator_id);
select ledger.track('publication.indicators');

create table publication.indicator_definitions (like indicator.definition including comments);
alter table publication.indicator_definitions add constraint indicator_definitions_pk primary key (municipality_code, row_id);
create index indicator_definitions_by_indicator_id on publication.indicator_definitions (municipality_code, indicator_id);
select ledger.track('publication.indicator_definitions');

create table publication.indicator_owners (like indicator.owner including comments);
alter table publication.indicator_owners add constraint indicator_owners_pk primary key (municipality_code, row_id);
create index indicator_owners_by_owner_id on publication.indicator_owners (municipality_code, owner_id);
select ledger.track('publication.indicator_owners');

create table publication.indicator_values (like indicator.value including comments);
alter table publication.indicator_values add constraint indicator_values_pk primary key (municipality_code, row_id);
create index indicator_values_by_indicator_id on publication.indicator_values (municipality_code, indicator_id);
select ledger.track('publication.indicator_values');

create table publication.assessments (like indicator.assessment including comments);
alter table publication.assessments add constraint assessments_pk primary key (municipality_code, row_id);
create index assessments_by_owner_id on publication.assessments (municipality_code, owner_id);
select ledger.track('publication.assessments');

create table publication.project_subjects (like project.project_subject including comments);
alter table publication.project_subjects add constraint project_subjects_pk primary key (municipality_code, row_id);
create index project_subjects_by_project_id on publication.project_subjects (municipality_code, project_id);
select ledger.track('publication.project_subjects');

create table publication.project_revenues (like project.project_revenue including comments);
alter table publication.project_revenues add constraint project_revenues_pk primary key (municipality_code, row_id);
create index project_revenues_by_project_id on publication.project_revenues (municipality_code, project_id);
select ledger.track('publication.project_revenues');

create table publication.project_efforts (like project.project_effort including comments);
alter table publication.project_efforts add constraint project_efforts_pk primary key (municipality_code, row_id);
create index project_efforts_by_project_id on publication.project_efforts (municipality_code, project_id);
select ledger.track('publication.project_efforts');

create table publication.project_schedules (like project.project_schedule including comments);
alter table publication.project_schedules add constraint project_schedules_pk primary key (municipality_code, row_id);
create index project_schedules_by_project_id on publication.project_schedules (municipality_code, project_id);
select ledger.track('publication.project_schedules');

create table publication.reviews (like review.review including comments);
alter table publication.reviews add constraint reviews_pk primary key (municipality_code, row_id);
create index reviews_by_owner_id on publication.reviews (municipality_code, owner_id);
select ledger.track('publication.reviews');

create table publication.lineage (like plan.lineage including comments);
alter table publication.lineage add constraint lineage_pk primary key (municipality_code, row_id);
create index lineage_by_from_id on publication.lineage (municipality_code, from_id);
select ledger.track('publication.lineage');

grant select on all tables in schema publication, publication_past to hakaru_portal;
