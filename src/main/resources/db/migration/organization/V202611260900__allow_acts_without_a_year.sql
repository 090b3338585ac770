-- A plan's paper may print neither its title nor its period; its figures belong to an act all the same.
alter table organization.act
  alter column fiscal_year drop not null,
  alter column in_force_from drop not null;
alter table organization.act_history
  alter column fiscal_year drop not null,
  alter column in_force_from drop not null;
