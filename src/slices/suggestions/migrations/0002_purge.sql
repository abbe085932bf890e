-- Erases what was written of the content of purged reports.
create function suggestions.purge_content(reports uuid[]) returns void
  language sql volatile security definer set search_path = ''
as $$
  delete from suggestions.run c using reports.v_purged p
   where p.report_id = c.report_id and c.report_id = any(reports)
$$;
revoke all on function suggestions.purge_content(uuid[]) from public;
grant execute on function suggestions.purge_content(uuid[]) to watchfloor_app;
