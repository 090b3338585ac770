-- Themes, efforts, events and needs own rows too.
alter table review.review drop constraint review_owner_kind_known;
alter table review.review add constraint review_owner_kind_known check (owner_kind in
  ('plan', 'node', 'project', 'indicator', 'theme', 'effort', 'event', 'need'));
