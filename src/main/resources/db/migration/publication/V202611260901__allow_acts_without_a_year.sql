-- A plan's paper may print neither its title nor its period; its figures belong to an act all the same.
alter table publication.acts
  alter column fiscal_year drop not null,
  alter column in_force_from drop not null;
alter table publication.acts_history
  alter column fiscal_year drop not null,
  alter column in_force_from drop not null;
