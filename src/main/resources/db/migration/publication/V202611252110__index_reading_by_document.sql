-- A page of a document asks for what was read from some of its lines, today's and a past day's.

create index claims_by_document_id_place on publication.claims (municipality_code, document_id, place);
select ledger.track('publication.claims');
create index doubts_by_document_id on publication.doubts (municipality_code, document_id);
select ledger.track('publication.doubts');
