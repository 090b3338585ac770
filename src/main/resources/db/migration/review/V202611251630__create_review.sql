-- What reviews say: deviation reasons, next steps, decisions.
create schema review;

create table review.review (
  municipality_code text not null,
  row_id text not null,
  owner_kind text not null,
  owner_id text not null,
  fiscal_year integer not null,
  deviation_reason text,
  reason_state text not null,
  next_steps text,
  decision text,
  source text,
  constraint review_pk primary key (municipality_code, row_id),
  constraint review_once unique (municipality_code, owner_id, fiscal_year),
  constraint review_owner_kind_known check (owner_kind in ('plan', 'node', 'project', 'indicator')),
  constraint review_reason_state_known check (reason_state in ('given', 'blank', 'absent')),
  constraint review_reason_given check ((reason_state = 'given') = (deviation_reason is not null)),
  constraint review_decision_known check (decision in
    ('expand', 'continue', 'improve', 'reduce', 'merge', 'suspend', 'abolish', 'end'))
);
comment on table review.review is 'What a review says of its owner in one year.';
comment on column review.review.fiscal_year is 'Western year in which the fiscal year starts.';
select ledger.track('review.review');
