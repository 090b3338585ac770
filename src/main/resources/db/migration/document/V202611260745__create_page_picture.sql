-- Pictures of the pages of a paper, drawn once when it comes in, so that a box can be shown on them.
create table document.page_picture (
  municipality_code text not null,
  document_id text not null,
  page integer not null,
  width integer not null,
  height integer not null,
  media_type text not null,
  bytes bytea not null,
  constraint page_picture_pk primary key (municipality_code, document_id, page),
  constraint page_picture_of_document foreign key (municipality_code, document_id)
    references document.document deferrable initially deferred,
  constraint page_picture_page_from_one check (page >= 1),
  constraint page_picture_has_size check (width > 0 and height > 0),
  constraint page_picture_is_image check (media_type in ('image/png', 'image/jpeg'))
);
comment on table document.page_picture is 'A page of a paper as it looks.';
comment on column document.page_picture.page is 'Number of the page in the paper, from 1.';
comment on column document.page_picture.width is 'Width of the page in points, 1/72 inch.';
comment on column document.page_picture.height is 'Height of the page in points, 1/72 inch.';
select ledger.track('document.page_picture');
