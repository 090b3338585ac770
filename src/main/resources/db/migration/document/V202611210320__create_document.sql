-- Stored papers, their lines, and where each value of the record was read.
create schema document;

create table document.document (
  municipality_code text not null,
  document_id text not null,
  file_name text not null,
  sha256 text not null,
  family text not null,
  profile text not null,
  lines integer not null,
  share_record numeric(5, 4) not null,
  share_structure numeric(5, 4) not null,
  share_furniture numeric(5, 4) not null,
  share_unclaimed numeric(5, 4) not null,
  constraint document_pk primary key (municipality_code, document_id),
  constraint document_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_lines_not_negative check (lines >= 0),
  constraint document_shares_are_parts check (
    share_record between 0 and 1 and share_structure between 0 and 1
    and share_furniture between 0 and 1 and share_unclaimed between 0 and 1)
);
comment on table document.document is 'A paper that was read.';
comment on column document.document.share_record is 'Part of the non-blank characters, 0 to 1.';
comment on column document.document.share_structure is 'Part of the non-blank characters, 0 to 1.';
comment on column document.document.share_furniture is 'Part of the non-blank characters, 0 to 1.';
comment on column document.document.share_unclaimed is 'Part of the non-blank characters, 0 to 1.';
select ledger.track('document.document');

create table document.original (
  municipality_code text not null,
  document_id text not null,
  bytes bytea not null,
  constraint original_pk primary key (municipality_code, document_id),
  constraint original_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred
);
comment on table document.original is 'The paper as it came, byte for byte.';
select ledger.track('document.original');

create table document.line (
  municipality_code text not null,
  row_id text not null,
  document_id text not null,
  place text not null,
  text text not null,
  constraint line_pk primary key (municipality_code, row_id),
  constraint line_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred,
  constraint line_place_once unique (municipality_code, document_id, place)
);
comment on table document.line is 'One physical line of a paper, as written.';
select ledger.track('document.line');

create table document.claim (
  municipality_code text not null,
  row_id text not null,
  document_id text not null,
  place text not null,
  kind text not null,
  id text not null,
  field text not null,
  text text not null,
  constraint claim_pk primary key (municipality_code, row_id),
  constraint claim_of_line foreign key (municipality_code, document_id, place)
    references document.line (municipality_code, document_id, place) deferrable initially deferred
);
comment on table document.claim is 'Where a value was read: the place and the text as written there.';
create index claim_by_row on document.claim (municipality_code, kind, id);
select ledger.track('document.claim');

create table document.unclaimed (
  municipality_code text not null,
  row_id text not null,
  document_id text not null,
  place text not null,
  text text not null,
  reason text not null,
  constraint unclaimed_pk primary key (municipality_code, row_id),
  constraint unclaimed_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred
);
comment on table document.unclaimed is 'Text that nothing claimed, with the reason.';
select ledger.track('document.unclaimed');

create table document.doubt (
  municipality_code text not null,
  row_id text not null,
  document_id text not null,
  place text not null,
  kind text,
  id text,
  field text,
  reason text not null,
  text text not null,
  constraint doubt_pk primary key (municipality_code, row_id),
  constraint doubt_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred
);
comment on table document.doubt is 'What was doubtful in reading, with the reason.';
select ledger.track('document.doubt');
