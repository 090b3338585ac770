-- On a page a claim points to the box of its text, which no line has as its place: it names its
-- document, and that its text stands in a line there is proven by the import and by verify.
-- The wall is lowered for its owner while the key is proven over all bodies, and raised again.
alter table document.document no force row level security;
alter table document.claim no force row level security;
alter table document.claim drop constraint claim_of_line;
alter table document.claim add constraint claim_of_document foreign key (municipality_code, document_id)
  references document.document deferrable initially deferred;
alter table document.claim force row level security;
alter table document.document force row level security;
comment on column document.line.place is 'L and the line from 1; on a page p3L12@left,top,width,height of its box in points (1/72 inch).';
comment on column document.claim.place is 'As in document.line, but the box holds the text of the claim alone.';
