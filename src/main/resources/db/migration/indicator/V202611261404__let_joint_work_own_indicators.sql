-- Themes, efforts, events and needs own rows too.
alter table indicator.owner drop constraint owner_kind_known;
alter table indicator.owner add constraint owner_kind_known check (owner_kind in
  ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need'));
alter table indicator.assessment drop constraint assessment_owner_kind_known;
alter table indicator.assessment add constraint assessment_owner_kind_known check (owner_kind in
  ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need'));
