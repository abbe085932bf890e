-- Erases what was made of purged reports: records, mentions, claims, keys, names, and officers' words on them. Judgements stay:
-- they name records, and say nothing of what stood there.
create function fusion.purge_content(reports uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone uuid[] := array(select p.report_id from reports.v_purged p where p.report_id = any(reports));
  held uuid[] := array(select r.id from fusion.record r where r.report_id = any(gone));
begin
  delete from fusion.evidence e where e.record_id = any(held);
  delete from fusion.name_token t where t.record_id = any(held);
  delete from fusion.claim c where c.report_id = any(gone);
  delete from fusion.mention m where m.report_id = any(gone);
  delete from fusion.learnt_mention m where m.report_id = any(gone);
  delete from fusion.known_name k where k.report_id = any(gone);
  delete from fusion.unread u where u.report_id = any(gone);
  delete from fusion.teaching t where t.teacher = any(gone);
  delete from fusion.review v where v.report_id = any(gone);
  delete from fusion.alias a where a.report_id = any(gone);
  delete from fusion.exclusion x where x.report_id = any(gone);
  delete from fusion.record r where r.report_id = any(gone);
end
$$;
revoke all on function fusion.purge_content(uuid[]) from public;
grant execute on function fusion.purge_content(uuid[]) to watchfloor_app;
