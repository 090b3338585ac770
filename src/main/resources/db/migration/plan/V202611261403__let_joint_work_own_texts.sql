-- Themes, efforts, events and needs own rows too.
alter table plan.narrative drop constraint narrative_owner_kind_known;
alter table plan.narrative add constraint narrative_owner_kind_known check (owner_kind in
  ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need'));
alter table plan.link drop constraint link_from_kind_known;
alter table plan.link add constraint link_from_kind_known check (from_kind in
  ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need'));
