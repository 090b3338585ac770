-- Findings that a person accepts for a fiscal year, with the reason.
create schema "check";

create table "check".acceptance (
  municipality_code text not null,
  fingerprint text not null,
  code text not null,
  sentence text not null,
  reason text not null,
  person text not null,
  accepted_on date not null,
  fiscal_year integer not null,
  constraint acceptance_pk primary key (municipality_code, fingerprint),
  constraint acceptance_fingerprint_form check (fingerprint ~ '^[0-9a-f]{32}$'),
  constraint acceptance_reason_given check (btrim(reason) <> '')
);
comment on table "check".acceptance is 'A finding that a person accepted, with the reason.';
comment on column "check".acceptance.fingerprint is 'Over rule, rows and fields; the same in every run.';
comment on column "check".acceptance.sentence is 'What the finding said; of one that says otherwise nothing is accepted.';
comment on column "check".acceptance.fiscal_year is 'Western year in which the fiscal year of acceptance starts; it holds until that year ends.';
select ledger.track('"check".acceptance');
