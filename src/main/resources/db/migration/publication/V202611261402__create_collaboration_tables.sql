-- The tables of joint work once they are public (公表). Columns, units and comments are those of the record.

create table publication.needs_surveys (like collaboration.needs_survey including comments);
alter table publication.needs_surveys add constraint needs_surveys_pk primary key (municipality_code, row_id);
select ledger.track('publication.needs_surveys');

create table publication.needs (like collaboration.need including comments);
alter table publication.needs add constraint needs_pk primary key (municipality_code, topic_id);
create index needs_by_survey_id on publication.needs (municipality_code, survey_id);
select ledger.track('publication.needs');

create table publication.themes (like collaboration.theme including comments);
alter table publication.themes add constraint themes_pk primary key (municipality_code, theme_id);
select ledger.track('publication.themes');

create table publication.efforts (like collaboration.effort including comments);
alter table publication.efforts add constraint efforts_pk primary key (municipality_code, effort_id);
create index efforts_by_parent_id on publication.efforts (municipality_code, parent_id);
select ledger.track('publication.efforts');

create table publication.shares (like collaboration.share including comments);
alter table publication.shares add constraint shares_pk primary key (municipality_code, row_id);
create index shares_by_effort_id on publication.shares (municipality_code, effort_id);
select ledger.track('publication.shares');

create table publication.roadmap (like collaboration.roadmap_cell including comments);
alter table publication.roadmap add constraint roadmap_pk primary key (municipality_code, roadmap_id);
create index roadmap_by_owner_id on publication.roadmap (municipality_code, owner_id);
select ledger.track('publication.roadmap');

create table publication.schedule (like collaboration.event including comments);
alter table publication.schedule add constraint schedule_pk primary key (municipality_code, schedule_id);
select ledger.track('publication.schedule');

grant select on all tables in schema publication, publication_past to hakaru_portal;
