-- Officers' acts on single claims (ADR 0021): accepted, changed or refused. Rows are only added; of those that a reader may
-- see, the last decides for that reader. A change keeps what the reader wrote, and says what holds instead.
alter table fusion.review drop constraint review_decision_check;
alter table fusion.review add constraint review_decision check (decision in ('accept', 'change', 'refuse'));
alter table fusion.review add column report_id uuid;
-- What holds instead: value, qualifier, modality, statementType; the record it is about, and the record it names.
alter table fusion.review add column correction json;
alter table fusion.review add column to_record uuid;
alter table fusion.review add column to_value uuid;
-- The act that the officer had before them, and acts on top of.
alter table fusion.review add column after uuid;
-- The owner of a database that is not ours may be under row-level security too.
alter table fusion.review no force row level security;
alter table fusion.claim no force row level security;
update fusion.review v set report_id = c.report_id from fusion.claim c where c.id = v.claim_id;
alter table fusion.review force row level security;
alter table fusion.claim force row level security;
alter table fusion.review alter column report_id set not null;
create index review_claim on fusion.review (claim_id);
create index review_report on fusion.review (report_id);
create index review_to_record on fusion.review (to_record) where to_record is not null;
create index review_to_value on fusion.review (to_value) where to_value is not null;
-- Claims that wait for an officer (slices/review asks for them in these words): few of all.
create index claim_waiting on fusion.claim (report_id)
  where property in ('allegedRole', 'legalStatus') or rule ~ '^suggested[.]';

-- A view keeps the columns that it was made with.
create or replace view fusion.v_review with (security_invoker = true) as
  select v.* from fusion.review v where not exists (select 1 from fusion.undo u where u.undone = v.id);
