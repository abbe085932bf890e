-- Taken back for good by its originator: the same bytes do not reinstate it.
alter table reports.withdrawal add column recalled boolean not null default false;
-- What makes it another report than the same bytes of the same party: the recall or the release that it came of.
alter table reports.report add column revision uuid;
create or replace view reports.v_report with (security_invoker = true) as
  select r.* from reports.report r
   where r.id not in (select w.report_id from reports.v_withdrawn w);

-- Whoever passed a report on hears that it was withdrawn, however that came about.
create function reports.tell_withdrawn() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.withdrawn and not new.recalled then
    perform platform.add_job('reports.withdrawn', json_build_object('report', new.report_id));
  end if;
  return null;
end
$$;
create trigger tell_withdrawn after insert on reports.withdrawal for each row execute function reports.tell_withdrawn();
