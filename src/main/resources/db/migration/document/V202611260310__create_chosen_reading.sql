-- What a person chose where a paper can be read in several ways; it holds when the paper comes again.
create table document.chosen_reading (
  municipality_code text not null,
  document_id text not null,
  place text not null,
  option text not null,
  constraint chosen_reading_pk primary key (municipality_code, document_id, place),
  constraint chosen_reading_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred
);
comment on table document.chosen_reading is 'A reading that a person chose of several.';
comment on column document.chosen_reading.place is 'The line and its character where the cells begin, both from 1: L12.17.';
comment on column document.chosen_reading.option is 'The columns of the cells in turn, parted by |; empty for a cell that is not read.';
select ledger.track('document.chosen_reading');
