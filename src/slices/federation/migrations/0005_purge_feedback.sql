-- Erases what was said of purged reports: it repeats them, or adds to them. That something was said stays in the log, by its id.
create function federation.purge_feedback(reports uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[] := array(select p.report_id from reports.v_purged p where p.report_id = any(reports));
  said uuid[] := array(select f.id from federation.feedback f where f.report_id = any(gone));
begin
  delete from federation.retraction r where r.subject = any(said);
  delete from federation.feedback f where f.id = any(said);
end
$$;
revoke all on function federation.purge_feedback(uuid[]) from public;
grant execute on function federation.purge_feedback(uuid[]) to watchfloor_app;

-- What was said of reports that were purged before goes now.
alter table federation.feedback no force row level security;
alter table federation.retraction no force row level security;
delete from federation.retraction r using federation.feedback f
 where r.subject = f.id and f.report_id in (select p.report_id from reports.v_purged p);
delete from federation.feedback f where f.report_id in (select p.report_id from reports.v_purged p);
alter table federation.feedback force row level security;
alter table federation.retraction force row level security;
