-- Where the pages of a report begin in its text, for formats that have pages.
alter table reports.report add column pages json not null default '[]';
-- A view keeps the columns that it was made with.
create or replace view reports.v_report with (security_invoker = true) as
  select r.* from reports.report r
   where r.id not in (select w.report_id from reports.v_withdrawn w);
