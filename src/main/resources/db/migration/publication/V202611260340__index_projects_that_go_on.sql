-- A project's page asks which projects go on from it: few of a body's name an earlier one.
create index projects_with_predecessors on publication.projects (municipality_code)
  where predecessor_ids is not null;
create index projects_history_with_predecessors on publication.projects_history (municipality_code)
  where predecessor_ids is not null;
