-- The pictures of the pages of released papers.
create table publication.page_picture (like document.page_picture including comments);
alter table publication.page_picture add constraint page_picture_pk primary key (municipality_code, document_id, page);
select ledger.track('publication.page_picture');

grant select
  on publication.page_picture, publication.page_picture_history, publication_past.page_picture
  to hakaru_portal;
