-- Officers are told of tips that concern their agency.
alter table watch.notice drop constraint notice_kind_check;
alter table watch.notice add constraint notice_kind_check
  check (kind in ('search', 'recall', 'review', 'hit', 'conflict', 'tip'));
