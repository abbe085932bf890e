-- Erases what officers were told of purged reports, with what a colleague wrote to them about it, and the line of the feed. That a
-- report was recalled stays told: it holds nothing of the report.
create function watch.purge_content(reports uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[] := array(select p.report_id from reports.v_purged p where p.report_id = any(reports));
  told bigint[] := array(
    select n.moment from watch.notice n
     where n.kind <> 'recall' and (n.subject = any(gone) or n.cause = any(gone)));
begin
  delete from watch.notice_read r where r.moment = any(told);
  delete from watch.notice n where n.moment = any(told);
  delete from watch.item i where i.subject = any(gone);
end
$$;

-- Erases notices that are older than anybody needs them, and the words of searches that were ended as long ago. Returns how many.
create function watch.expire(before timestamptz) returns table (notices int, searches int)
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  old_notices bigint[] := array(select n.moment from watch.notice n where n.at < before);
  old_searches uuid[] := array(select e.saved_id from watch.saved_end e where e.at < before);
begin
  delete from watch.notice_read r where r.moment = any(old_notices);
  delete from watch.notice n where n.moment = any(old_notices);
  delete from watch.standing s where s.kind = 'saved' and s.subject = any(old_searches);
  delete from watch.saved s where s.id = any(old_searches);
  delete from watch.saved_end e where e.saved_id = any(old_searches);
  return query select cardinality(old_notices), cardinality(old_searches);
end
$$;
revoke all on function watch.purge_content(uuid[]), watch.expire(timestamptz) from public;
grant execute on function watch.purge_content(uuid[]), watch.expire(timestamptz) to watchfloor_app;
