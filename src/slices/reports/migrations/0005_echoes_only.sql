-- Of samples only those are flagged that lead to a report of which one echoes the other, or that many hold (ADR 0027). Which
-- those are is found out in the job behind a filing, from the two traces alone; what was flagged before stays, and is only asked for in vain.
-- shared_hash now holds what many have: how many, the next one to be linked finds out anew.
delete from reports.shared_hash;

-- Only the engine sees every report.
create function reports.engine_only() returns void
  language plpgsql stable security definer set search_path = ''
as $$
begin
  if not exists (select 1 from trust.profile p
      where p.id = nullif(current_setting('app.profile', true), '')::int and p.body ->> 'kind' = 'engine') then
    raise exception 'Linking reports is for the engine';
  end if;
end
$$;

-- Takes a report from those that nobody has linked yet; false where it is none. Until that commits its keys are all asked for.
create function reports.take_unlinked(report uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform reports.engine_only();
  delete from reports.unlinked u where u.report_id = report;
  return found;
end
$$;

-- Flags hashes of reports, one of each array in turn, and of all who hold one of `many`. Whoever first finds that many hold a hash
-- flags all that held it then; those since then find it so, and flag themselves. Rows are written in order, so that jobs at
-- the same time wait for one another and never in a circle.
create function reports.flag_shared(reports uuid[], hashes bigint[], many bigint[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  fresh bigint[];
begin
  perform reports.engine_only();
  with added as (insert into reports.shared_hash (hash) select h from unnest(many) h order by 1 on conflict do nothing returning hash)
    select array_agg(a.hash) into fresh from added a;
  insert into reports.shared_key (report_id, hash)
    select r, h from unnest(reports, hashes) as f(r, h)
    union select k.report_id, k.hash from reports.origin_key k where k.hash = any(fresh)
    order by 1, 2
    on conflict do nothing;
end
$$;
drop function reports.link_report(uuid);
revoke all on function reports.engine_only(), reports.take_unlinked(uuid), reports.flag_shared(uuid[], bigint[], bigint[]) from public;
grant execute on function reports.take_unlinked(uuid), reports.flag_shared(uuid[], bigint[], bigint[]) to watchfloor_app;
