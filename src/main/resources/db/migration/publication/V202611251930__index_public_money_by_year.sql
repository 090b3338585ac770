-- Pages of a plan ask for the budgets of one year and for what its own act says of each project, pages
-- of a project for its places.
drop index publication.project_costs_by_project_id;
create index project_costs_by_project_id_fiscal_year_stage
  on publication.project_costs (municipality_code, project_id, fiscal_year, stage);

drop index publication.project_years_by_project_id;
create index project_years_by_project_id_act_id on publication.project_years (municipality_code, project_id, act_id);

create index project_nodes_by_project_id on publication.project_nodes (municipality_code, project_id);
