-- A page of a document asks for what was read from some of its lines.

create index claims_by_document_id_place on publication.claims (municipality_code, document_id, place);
create index doubts_by_document_id on publication.doubts (municipality_code, document_id);
